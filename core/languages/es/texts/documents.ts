import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Cartas',
    names: {
      statement: 'Extracto de cuenta',
      verification: 'Justificación de la deuda',
      'plan offer': 'Propuesta de plan de pagos',
      'plan acceptance': 'Acuerdo de plan de pagos',
      'settlement offer': 'Propuesta de acuerdo',
      'dispute answer': 'Respuesta a una disputa',
    },
    printIt: {
      statement: 'Imprimir un extracto',
      verification: 'Imprimir la justificación',
      'plan offer': 'Imprimir una propuesta de plan',
      'plan acceptance': 'Imprimir un acuerdo de plan',
      'settlement offer': 'Imprimir una propuesta de acuerdo',
      'dispute answer': 'Imprimir una respuesta',
    },
    objectBy: 'Objeciones hasta',
    objectByHint: 'La carta indica este día.',
    instalments: 'Plazos',
    firstDay: 'Primer plazo el',
    settlement: (currency) =>
      currency === '' ? 'Importe que salda la deuda' : `Importe que salda la deuda, ${currency}`,
    objection: 'Lo que objeta el cliente',
    finding: 'Lo que se ha comprobado',
    incomplete: 'A la carta le faltan datos, o no concuerdan con la deuda.',
    answerBy: 'Respuesta hasta',
    laterDay: 'Elija un día posterior a hoy.',
    language: 'Idioma de la carta',
    preview: (customer) => `Carta para ${customer}`,
    print: 'Imprimir',
    noted: 'Queda anotada en el historial. No es un recordatorio y no cuenta ningún nivel.',
    printed: (document, asOf, totals) => `${document} impreso a ${asOf}: ${totals}`,
    notNoted: 'La carta pasó a la impresora, pero no se pudo anotar.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `Falta # fila, porque su importe o su fecha no es segura: ${invoices}.`,
        other: `Faltan # filas, porque sus importes o fechas no son seguros: ${invoices}.`,
      }),
    noCreditor: 'La política no nombra al acreedor, así que la carta no dice de quién es el dinero.',
    nothing: (kind) =>
      kind === 'statement'
        ? 'Nada está pendiente; no hay nada que mostrar.'
        : 'Nada está vencido; no hay deuda que justificar.',
    ownText: 'El texto es el suyo, de la hoja de plantillas.',
    editText: 'Editar el texto en la hoja',
    many: {
      open: 'Para varios clientes',
      all: 'Todos los clientes',
      customers: 'Clientes',
      print: (n) => count(n, { one: 'Imprimir # documento', other: 'Imprimir # documentos' }),
      writing: (done, of) => `${done} de ${of} escritos`,
      stop: 'Parar',
      stopped: (n) =>
        count(n, {
          one: 'Parado tras # cliente. No se imprimió nada.',
          other: 'Parado tras # clientes. No se imprimió nada.',
        }),
      printed: (n) =>
        count(n, { one: '# documento enviado a la impresora.', other: '# documentos enviados a la impresora.' }),
      leftOut: (n) => count(n, { one: '# cliente omitido', other: '# clientes omitidos' }),
      nothing: 'nada que imprimir',
      unsigned: 'el documento no dice quién escribe',
    },
  };
}
