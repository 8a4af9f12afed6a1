export interface Customer {
  readonly name: string;
  readonly email: string;
  readonly currency: 'EUR' | 'GBP' | 'USD';
  readonly language: 'en' | 'de' | 'es' | 'fr' | 'pt';
}

/** Invented businesses; the domains are reserved for examples and reach nobody. */
export const CUSTOMERS: Readonly<Record<string, Customer>> = {
  orchard: { name: 'Orchard Hotels plc', email: 'payables@orchardhotels.example', currency: 'GBP', language: 'en' },
  hexham: { name: 'Hexham Joinery Ltd', email: 'accounts@hexhamjoinery.example', currency: 'GBP', language: 'en' },
  kestrel: { name: 'Kestrel Print & Packaging', email: 'ledger@kestrelprint.example', currency: 'GBP', language: 'en' },
  fairlane: { name: 'Fairlane Logistics Inc.', email: 'ap@fairlane.example', currency: 'USD', language: 'en' },
  juniper: { name: 'Juniper Falls Dental', email: 'office@juniperfalls.example', currency: 'USD', language: 'en' },
  bluewater: {
    name: 'Bluewater Marine LLC',
    email: 'billing@bluewatermarine.example',
    currency: 'USD',
    language: 'en',
  },
  lindner: { name: 'Bäckerei Lindner GmbH', email: 'buchhaltung@lindner.example', currency: 'EUR', language: 'de' },
  hafen: { name: 'Hafenkontor Brandt KG', email: 'rechnungen@brandt.example', currency: 'EUR', language: 'de' },
  alpen: { name: 'Alpenblick Gastro GmbH', email: 'office@alpenblick.example', currency: 'EUR', language: 'de' },
  sol: { name: 'Construcciones del Sol S.L.', email: 'administracion@delsol.example', currency: 'EUR', language: 'es' },
  olivar: { name: 'Aceites El Olivar S.A.', email: 'pagos@elolivar.example', currency: 'EUR', language: 'es' },
  moulin: { name: 'Moulin & Fils SARL', email: 'compta@moulin.example', currency: 'EUR', language: 'fr' },
  lavande: { name: 'Hôtel des Lavandes', email: 'direction@lavandes.example', currency: 'EUR', language: 'fr' },
  douro: { name: 'Vinhos do Douro Lda.', email: 'tesouraria@vinhosdouro.example', currency: 'EUR', language: 'pt' },
  cortica: { name: 'Cortiça Nova S.A.', email: 'financeiro@corticanova.example', currency: 'EUR', language: 'pt' },
  formula: { name: '=Sum Total Consulting', email: 'hello@sumtotal.example', currency: 'GBP', language: 'en' },
};
