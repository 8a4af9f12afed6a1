import type { InterestRule } from '../../../core/interest/charge';

/** A creditor and a customer of a country, as its ledgers name them. */
export interface CountryCase {
  readonly tongue: string;
  readonly currency: string;
  readonly interest: InterestRule;
  /** Asked for from the second level on, whatever the law leaves of it. */
  readonly fee: number;
  readonly creditor: string;
  readonly address: string;
  readonly registerNumber: string;
  readonly taxNumber: string;
  readonly signature: string;
  readonly iban: string;
  readonly customer: string;
  readonly contact: string;
}

const statutory = (jurisdiction: string): InterestRule => ({ kind: 'statutory', jurisdiction });
/** Where no published rate is on file: the agreed one, a month at 1 per cent. */
const AGREED: InterestRule = { kind: 'rate', rate: 0.12 };

/** Every country of the law of dunning, and two whose law is not on file. */
export const COUNTRIES: Readonly<Record<string, CountryCase>> = {
  DE: {
    tongue: 'de',
    currency: 'EUR',
    interest: statutory('DE'),
    fee: 40,
    creditor: 'Nordwind GmbH',
    address: 'Hafenstraße 1\n20457 Hamburg',
    registerNumber: 'Amtsgericht Hamburg, HRB 12345',
    taxNumber: 'USt-IdNr. DE123456789',
    signature: 'Jo Keller',
    iban: 'DE89370400440532013000',
    customer: 'Weiß & Söhne',
    contact: 'Ana Berger',
  },
  AT: {
    tongue: 'de-AT',
    currency: 'EUR',
    interest: statutory('AT'),
    fee: 40,
    creditor: 'Donauhandel GmbH',
    address: 'Praterstraße 1\n1020 Wien',
    registerNumber: 'FN 123456a, Handelsgericht Wien',
    taxNumber: 'UID ATU12345678',
    signature: 'Jo Huber',
    iban: 'AT611904300234573201',
    customer: 'Gruber & Söhne',
    contact: 'Ana Berger',
  },
  CH: {
    tongue: 'de-CH',
    currency: 'CHF',
    interest: statutory('CH'),
    fee: 20,
    creditor: 'Limmat AG',
    address: 'Bahnhofstrasse 1\n8001 Zürich',
    registerNumber: '',
    taxNumber: 'CHE-123.456.789 MWST',
    signature: 'Jo Meier',
    iban: 'CH9300762011623852957',
    customer: 'Gross & Söhne',
    contact: 'Ana Berger',
  },
  ES: {
    tongue: 'es',
    currency: 'EUR',
    interest: statutory('ES'),
    fee: 40,
    creditor: 'Talleres Ebro, S. L.',
    address: 'Calle Mayor, 1\n50001 Zaragoza',
    registerNumber: 'Registro Mercantil de Zaragoza, tomo 1, folio 2, hoja Z-3',
    taxNumber: 'NIF B12345674',
    signature: 'Ana Ruiz',
    iban: 'ES9121000418450200051332',
    customer: 'Muñoz e Hijos',
    contact: 'Luis Peña',
  },
  FR: {
    tongue: 'fr',
    currency: 'EUR',
    interest: statutory('FR'),
    fee: 40,
    creditor: 'Ateliers du Rhône SARL',
    address: '1 rue de la République\n69001 Lyon',
    registerNumber: 'RCS Lyon 123 456 789, capital de 10 000 euros',
    taxNumber: 'TVA FR12123456789',
    signature: 'Anne Morel',
    iban: 'FR1420041010050500013M02606',
    customer: 'Lefèvre et Fils',
    contact: 'Luc Petit',
  },
  PT: {
    tongue: 'pt',
    currency: 'EUR',
    interest: statutory('PT'),
    fee: 40,
    creditor: 'Oficinas do Tejo, Lda.',
    address: 'Rua Augusta, 1\n1100-048 Lisboa',
    registerNumber: 'Conservatória do Registo Comercial de Lisboa, n.º 123',
    taxNumber: 'NIPC 500000000',
    signature: 'Ana Sousa',
    iban: 'PT50000201231234567890154',
    customer: 'Simões e Filhos',
    contact: 'Luís Pinto',
  },
  BR: {
    tongue: 'pt-BR',
    currency: 'BRL',
    interest: AGREED,
    fee: 40,
    creditor: 'Oficina Paulista Ltda.',
    address: 'Avenida Paulista, 1\n01311-000 São Paulo, SP',
    registerNumber: '',
    taxNumber: 'CNPJ 12.345.678/0001-95',
    signature: 'Ana Souza',
    iban: '',
    customer: 'Simões & Filhos',
    contact: 'Luís Pinto',
  },
  GB: {
    tongue: 'en',
    currency: 'GBP',
    interest: statutory('UK'),
    fee: 70,
    creditor: 'Hartwell Supplies Ltd',
    address: '1 Mill Lane\nLeeds LS1 4AB',
    registerNumber: 'Registered in England and Wales, no. 01234567',
    taxNumber: 'VAT GB123456789',
    signature: 'Ana Reed',
    iban: 'GB29NWBK60161331926819',
    customer: 'Orchard & Sons',
    contact: 'Sam Price',
  },
  US: {
    tongue: 'en-US',
    currency: 'USD',
    interest: statutory('US-NY'),
    fee: 25,
    creditor: 'Hudson Supply Inc.',
    address: '1 Broadway\nNew York, NY 10004',
    registerNumber: '',
    taxNumber: '',
    signature: 'Ana Reed',
    iban: '',
    customer: 'Orchard & Sons',
    contact: 'Sam Price',
  },
  MX: {
    tongue: 'es-MX',
    currency: 'MXN',
    interest: statutory('MX'),
    fee: 200,
    creditor: 'Talleres del Valle, S. A. de C. V.',
    address: 'Avenida Reforma 1\n06600 Ciudad de México',
    registerNumber: '',
    taxNumber: 'RFC TVA010101AB1',
    signature: 'Ana Ruiz',
    iban: '',
    customer: 'Muñoz e Hijos',
    contact: 'Luis Peña',
  },
  CO: {
    tongue: 'es-CO',
    currency: 'COP',
    interest: AGREED,
    fee: 20000,
    creditor: 'Talleres Andinos S. A. S.',
    address: 'Carrera 7 n.º 1-1\nBogotá D. C.',
    registerNumber: '',
    taxNumber: 'NIT 900.123.456-7',
    signature: 'Ana Ruiz',
    iban: '',
    customer: 'Muñoz e Hijos',
    contact: 'Luis Peña',
  },
  CL: {
    tongue: 'es-CL',
    currency: 'CLP',
    interest: AGREED,
    fee: 20000,
    creditor: 'Talleres Maipo SpA',
    address: 'Avenida Providencia 1\nSantiago',
    registerNumber: '',
    taxNumber: 'RUT 76.123.456-0',
    signature: 'Ana Ruiz',
    iban: '',
    customer: 'Muñoz e Hijos',
    contact: 'Luis Peña',
  },
};
