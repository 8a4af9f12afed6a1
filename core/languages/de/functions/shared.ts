// What arguments of several functions are.
export const DUE_DATE = 'Der Tag, an dem die Zahlung fällig ist.';
export const AS_OF = 'Der Stichtag. Ohne Angabe: heute. Am besten eine Zelle, auf die alle Formeln verweisen.';
export const MOVING_HOLIDAYS =
  'Feiertage; die Zellen dürfen leer sein. Mit ihnen rückt ein Fälligkeitstag an einem Wochenende oder Feiertag auf den nächsten Arbeitstag.';
export const STAGES = 'Zeilen mit Anfangstag und Phase, aufsteigend, anstelle der vier Phasen.';
export const EDGES = 'Der letzte Tag jeder Altersklasse, aufsteigend. Ohne Angabe: 30, 60, 90.';
export const HOLD = 'Grund der Mahnsperre, etwa Dispute; WAHR (TRUE) für eine Sperre ohne Namen.';
export const OPTIONS_ROW = 'Text wie currency=KWD oder eine Zeile mit Schlüssel und Wert.';
export const OPTIONS = 'Text der Form Schlüssel=Wert; Schlüssel=Wert oder Zeilen mit Schlüssel und Wert.';
export const PAYMENTS =
  'Zeilen mit Datum und Betrag, in beliebiger Reihenfolge, für eine einzige Forderung. Zahlungen nach as_of zählen nicht.';
export const DEBT_AT_DUE = 'Was am Fälligkeitstag geschuldet war, vor den aufgeführten Zahlungen.';
export const GRACE = 'Karenztage nach dem Fälligkeitstag; ohne Angabe 0.';
export const PAID_ON = 'Die Tage der Zahlungseingänge; leer, wenn es keine gibt.';
export const PAID_IN = 'Was jeweils eingegangen ist.';
export const EACH_DAY = 'Der Tag jedes Betrags, in beliebiger Reihenfolge.';
export const OPTIONS_ROWS = 'Text wie currency=KWD oder Zeilen mit Schlüssel und Wert.';
