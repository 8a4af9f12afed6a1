import type { Say } from '../../../i18n/say';
import type { ColumnsTexts } from '../../../i18n/sections/columns/texts';

export function columns({ number, count }: Say): ColumnsTexts {
  return {
    title: 'Columnas',
    choose: 'Elegir la columna',
    ledger: 'Su lista',
    invoices: (n) => count(n, { one: '# factura', other: '# facturas' }),
    headerRow: 'Encabezados en la fila',
    row: (n) => `Fila ${number(n)}`,
    recognised: (found, n) =>
      n === 0 ? `${number(found)} encontradas` : `${number(found)} encontradas, ${number(n)} por elegir`,
    none: 'Ninguna',
    noneFound: 'Sin columna',
    column: (header, letters) => `${header}, columna ${letters}`,
    blankRows: (n) => count(n, { one: 'en blanco en # fila', other: 'en blanco en # filas' }),
    doubt: (n, owed) => [
      n === 2 ? 'Dos columnas podrían ser: ' : `${number(n)} columnas podrían ser: `,
      owed ? '. ¿Cuál se debe todavía?' : '. ¿Cuál es la correcta?',
    ],
    beginsWith: (values) => `Empieza con ${values}.`,
    missing: (field) => `Ningún encabezado parece ser: ${field}. Elija su columna.`,
    lost: (header, field) =>
      `El encabezado «${header}» ya no está. Lo había elegido para: ${field}. Mire qué hay en su lugar.`,
    twice: (header) =>
      `«${header}» está sobre más de una columna. Solo se puede elegir la de la izquierda; cambie el nombre de la otra para usarla.`,
    withoutEmail: 'Sin columna de correo solo pueden salir llamadas, cartas, SMS y WhatsApp.',
    showOptional: (n) => count(n, { one: 'Mostrar # columna opcional', other: 'Mostrar # columnas opcionales' }),
    hideOptional: 'Ocultar las columnas opcionales',
    chooseFirst: (field) => `Elija primero la columna de: ${field}.`,
    use: 'Usar estas columnas',
    remembered: 'Se recuerdan en la hoja Collections Policy. Su lista queda como está.',
    saved: 'Estas columnas se usan desde ahora.',
    meanwhile:
      'Alguien ha elegido otras columnas para esta hoja entretanto. No se ha guardado nada; mire lo que hay ahora aquí.',
    noCells: 'Ninguna hoja tiene datos todavía. Abra la hoja con sus facturas y mire de nuevo.',
  };
}
