import type { RemindTexts } from '../../../i18n/sections/remind/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function remind(say: Say): RemindTexts {
  const { number, count } = say;
  const { eMails, invoices } = nouns(say);
  return {
    place: 'Reclamar',
    selectedIn: (sheet) => `Seleccionado en ${sheet}`,
    hiddenRows: (n) => count(n, { one: '# fila oculta queda fuera.', other: '# filas ocultas quedan fuera.' }),
    narrowedFrom: (n) => `Filtrado a partir de ${invoices(n)}.`,
    currency: 'Moneda',
    open: 'Pendiente',
    overdue: 'Vencido',
    noCurrency: 'Sin moneda',
    stages: 'Fases',
    pressToNarrow: 'Pulse para filtrar',
    showAll: 'Mostrar todo',
    paidOrCredits: (n) =>
      count(n, {
        one: '# más está pagada o es una nota de crédito.',
        other: '# más están pagadas o son notas de crédito.',
      }),
    today: 'Hoy',
    dueInLedger: 'Por reclamar hoy en toda la lista',
    perhapsSent: (n) => count(n, { one: '# correo quizá se envió', other: '# correos quizá se enviaron' }),
    waitsForDecision: (n) => count(n, { one: 'Espera su decisión', other: 'Esperan su decisión' }),
    strangers: {
      customers: (n, sheet, names) =>
        count(n, {
          one: `# fila de ${sheet} no corresponde a ningún cliente del listado: ${names}. No detiene nada.`,
          other: `# filas de ${sheet} no corresponden a ningún cliente del listado: ${names}. No detienen nada.`,
        }),
      invoices: (n, sheet, names) =>
        count(n, {
          one: `# fila de ${sheet} nombra una factura que su cliente no tiene: ${names}.`,
          other: `# filas de ${sheet} nombran facturas que sus clientes no tienen: ${names}.`,
        }),
      show: 'Mostrar la hoja',
    },
    nothingElse: 'Nada más hoy.',
    send: 'Enviar recordatorios',
    inTheWay: (screen) => `«${screen}» está abierto. Termínelo o vuelva atrás y pulse otra vez Enviar recordatorios.`,
    ready: (n) =>
      count(n, {
        one: '# correo listo. Primero lo revisa usted.',
        other: '# correos listos. Primero los revisa usted.',
      }),
    seeWhy: 'Ver por qué',
    noneReady: (skipped) =>
      `${eMails(0)} listos. ${count(skipped, { one: '# fila omitida', other: '# filas omitidas' })}.`,
    runStopped: (at) => `El envío de las ${at} se detuvo.`,
    runBy: (who) => `Lo empezó ${who}: lea lo que dice antes de seguir.`,
    runLeft: (sent, waiting) =>
      `${count(sent, { one: 'Se envió # correo', other: 'Se enviaron # correos' })}, ` +
      `${count(waiting, { one: '# espera', other: '# esperan' })}. Nadie recibe uno dos veces.`,
    goOnWith: (n) => `Seguir con ${number(n)}`,
    waitingChanged:
      'Lo que espera, o adónde van las respuestas y el dinero, ha cambiado entretanto. Vuelva a comprobarlo.',
    whatWaits: 'Lo que espera',
    backToReview: 'Ya no dice lo que se aprobó: vuelve a la revisión.',
    dropThem: 'Descartarlos',
    lagging: (n) =>
      count(n, {
        one: '# fila de su hoja va por detrás del registro: su último aviso no está anotado en ella.',
        other: '# filas de su hoja van por detrás del registro: sus últimos avisos no están anotados en ella.',
      }),
    dropped: (n) =>
      count(n, {
        one: '# correo descartado. Sus facturas pueden volver a reclamarse.',
        other: '# correos descartados. Sus facturas pueden volver a reclamarse.',
      }),
  };
}
