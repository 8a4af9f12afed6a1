import type { ResultTexts } from '../../../i18n/sections/result/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function result(say: Say): ResultTexts {
  const { number, count } = say;
  const { eMails, rows } = nouns(say);
  return {
    title: (at) => `Enviado hoy, ${at}`,
    sent: (n) => count(n, { one: '# enviado', other: '# enviados' }),
    sentNeedYou: (sent, need) =>
      `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(need, { one: '# requiere su decisión', other: '# requieren su decisión' })}`,
    sentNotStarted: (sent, n) =>
      `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(n, { one: '# no empezado', other: '# no empezados' })}`,
    notStarted: (n) =>
      count(n, {
        one: '# correo espera. Puede seguir con él desde Reclamar.',
        other: '# correos esperan. Puede seguir con ellos desde Reclamar.',
      }),
    perhapsSent: 'Quizá enviado',
    connectionBroke: 'La conexión se cortó mientras salía este correo.',
    whatIsKnown: (error) => `Se sabe: ${error}`,
    lookInSent: (subject) => `Busque «${subject}» en sus correos enviados.`,
    staysBlocked: 'Queda bloqueado hasta que usted decida, para que nadie lo reciba dos veces.',
    itWasSent: 'Se envió',
    itWasNotSent: 'No se envió',
    decidedSent: (customer) => `Registrado como enviado: ${customer}.`,
    decidedNotSent: (customer) => `Registrado como no enviado: ${customer}. Sus facturas pueden volver a reclamarse.`,
    nothingWaits: 'Nada espera su decisión.',
    notSent: 'No enviado',
    notSentCount: (n) => `No enviados, ${eMails(n)}`,
    correct: 'Corrija la causa y envíe de nuevo.',
    sendAgain: (n) => (n === 1 ? 'Enviar de nuevo' : `Enviar ${number(n)} de nuevo`),
    nothingAgain: 'Estos correos ya no corresponden. No hay nada que enviar de nuevo.',
    takenOut: (who, n) =>
      `${who === '' ? 'Otra persona' : who} está enviando ${number(n)} de estos ahora. ${count(n, { one: 'Se retiró aquí.', other: 'Se retiraron aquí.' })}`,
    sentFold: (n) => count(n, { one: '# correo enviado', other: '# correos enviados' }),
    changed: (n) =>
      count(n, {
        one: '# correo no se envió, porque sus facturas cambiaron entretanto. Revíselo de nuevo.',
        other: '# correos no se enviaron, porque sus facturas cambiaron entretanto. Revíselos de nuevo.',
      }),
    reviewOthers: (n) => count(n, { one: 'Revisar la otra factura', other: 'Revisar las otras # facturas' }),
    anotherDay: (n) =>
      count(n, {
        one: '# mensaje se aprobó otro día y no se envió: sus días y fechas ya no valen. Revíselo de nuevo.',
        other: '# mensajes se aprobaron otro día y no se enviaron: sus días y fechas ya no valen. Revíselos de nuevo.',
      }),
    editedByHand: (n) =>
      count(n, {
        one: '# mensaje se editó a mano y no se envió: el libro no guarda lo que escribió. Revíselo otra vez.',
        other:
          '# mensajes se editaron a mano y no se enviaron: el libro no guarda lo que escribió. Revíselos otra vez.',
      }),
    reminded: (name) => `Reclamado: ${name}`,
    ledger: 'Su lista',
    update: (headers, columns, n, columnCount) =>
      `${headers}, ${columnCount === 1 ? 'columna' : 'columnas'} ${columns}, ${columnCount === 1 ? 'puede' : 'pueden'} ponerse al día para ${count(n, { one: 'la # factura enviada', other: 'las # facturas enviadas' })}.`,
    updateRows: (n) => `Actualizar ${rows(n)}`,
    updated: (n) => count(n, { one: '# fila está al día.', other: '# filas están al día.' }),
    notUpdated: (n) =>
      count(n, {
        one: '# fila no se encontró de nuevo, o está repetida, y quedó como estaba.',
        other: '# filas no se encontraron de nuevo, o están repetidas, y quedaron como estaban.',
      }),
    notNow: 'Ahora no',
    openLog: 'Abrir el registro de mensajes',
    settledNotNoted: (error) =>
      `No se pudieron anotar las facturas pagadas entretanto: ${error} Se anotan después del próximo envío. Hasta entonces, una que vuelva a quedar abierta sigue en su nivel anterior.`,
    brokeOff: (error) =>
      `El envío se interrumpió: ${error} Lo que salió está en el registro de mensajes. Lo que espera puede seguir desde Reclamar.`,
  };
}
