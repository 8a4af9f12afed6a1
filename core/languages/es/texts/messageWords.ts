import type { MessageWords } from '../../../i18n/sections/messageWords/texts';
import type { Say } from '../../../i18n/say';

export function messageWords({ number, count }: Say): MessageWords {
  const messages = (n: number): string => count(n, { one: '# mensaje', other: '# mensajes' });
  return {
    common: { eMailsIn: (n, name) => (name === '' ? messages(n) : `${messages(n)} en ${name}`) },
    remind: {
      perhapsSent: (n) => count(n, { one: '# mensaje quizá se envió', other: '# mensajes quizá se enviaron' }),
      runLeft: (sent, waiting) =>
        `${count(sent, { one: 'Se envió # mensaje', other: 'Se enviaron # mensajes' })}, ` +
        `${count(waiting, { one: '# espera', other: '# esperan' })}. Nadie recibe uno dos veces.`,
      dropped: (n) =>
        count(n, {
          one: '# mensaje descartado. Sus facturas pueden volver a reclamarse.',
          other: '# mensajes descartados. Sus facturas pueden volver a reclamarse.',
        }),
    },
    review: {
      search: (n) => `Buscar en ${messages(n)}`,
      found: (shown, all) => `${number(shown)} de ${messages(all)}`,
      noneFound: (text) => `Ningún mensaje tiene «${text}» en el cliente, las facturas o las direcciones.`,
      tickedHidden: (n) =>
        count(n, { one: '# mensaje marcado no se muestra.', other: '# mensajes marcados no se muestran.' }),
      changedSince: (n, who) =>
        count(n, {
          one: `# mensaje cambió mientras usted leía. Mire de nuevo ${who}.`,
          other: `# mensajes cambiaron mientras usted leía. Mire de nuevo ${who}.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# mensaje ya no corresponde y se retiró: ${who}.`,
          other: `# mensajes ya no corresponden y se retiraron: ${who}.`,
        }),
      cannotGo: (field) => `Este mensaje no puede salir: la plantilla pide ${field} y la fila no lo tiene.`,
      tickOne: 'Marque los mensajes que pueden salir.',
      noQuota: 'Hoy no puede enviar más. Quedan para mañana.',
    },
    sending: {
      stop: 'Detener tras este mensaje',
      paused: (until) => `El servicio pide una pausa. Sigue a las ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'El servicio pide una pausa. Sigue en # segundo.',
          other: 'El servicio pide una pausa. Sigue en # segundos.',
        }),
    },
    result: {
      notStarted: (n) =>
        count(n, {
          one: '# mensaje espera. Puede seguir con él desde Reclamar.',
          other: '# mensajes esperan. Puede seguir con ellos desde Reclamar.',
        }),
      connectionBroke: 'La conexión se cortó mientras salía este mensaje.',
      lookInSent: () => 'Mire en la lista del servicio que lo envía o pregunte al cliente.',
      notSentCount: (n) => `No enviados, ${messages(n)}`,
      nothingAgain: 'Estos mensajes ya no corresponden. No hay nada que enviar de nuevo.',
      sendAgain: (n) => (n === 1 ? 'Enviar de nuevo' : `Enviar ${number(n)} de nuevo`),
      sentFold: (n) => count(n, { one: '# mensaje enviado', other: '# mensajes enviados' }),
      changed: (n) =>
        count(n, {
          one: '# mensaje no se envió, porque sus facturas cambiaron entretanto. Revíselo de nuevo.',
          other: '# mensajes no se enviaron, porque sus facturas cambiaron entretanto. Revíselos de nuevo.',
        }),
    },
    trouble: {
      offlineWaiting: (waiting, at, sent) =>
        `${messages(waiting)} del envío de las ${at} ${waiting === 1 ? 'espera' : 'esperan'}. ` +
        count(sent, { one: '# se envió.', other: '# se enviaron.' }),
    },
  };
}
