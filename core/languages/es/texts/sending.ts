import type { SendingTexts } from '../../../i18n/sections/sending/texts';
import type { Say } from '../../../i18n/say';

export function sending({ number, count }: Say): SendingTexts {
  return {
    title: 'Enviando',
    done: (done, all) => `${number(done)} de ${number(all)} hechos`,
    sentNotSent: (sent, notSent) => {
      const went = count(sent, { one: '# enviado', other: '# enviados' });
      return notSent === 0 ? went : `${went}, ${count(notSent, { one: '# no enviado', other: '# no enviados' })}`;
    },
    secondsLeft: (n) => count(n, { one: 'Queda # segundo aprox.', other: 'Quedan unos # segundos' }),
    minutesLeft: (n) => count(n, { one: 'Queda # minuto aprox.', other: 'Quedan unos # minutos' }),
    waiting: 'En espera',
    sending: 'Enviando',
    sent: (at) => `Enviado ${at}`,
    handedOver: (at) => `Entregado ${at}`,
    notSent: (error) => `No enviado: ${error}`,
    perhapsSent: 'Quizá enviado',
    takenOut: 'Retirado: otra persona lo está enviando',
    notStarted: 'No empezado',
    stop: 'Detener tras este correo',
    stopping: (customer) => `Se detiene tras ${customer}`,
    stoppingNow: 'Deteniendo',
    closing: 'Cerrar el panel también lo detiene. La próxima vez puede seguir donde quedó.',
    paused: (until) => `El servicio de correo pide una pausa. Sigue a las ${until}.`,
    pausedFor: (n) =>
      count(n, {
        one: 'El servicio de correo pide una pausa. Sigue en # segundo.',
        other: 'El servicio de correo pide una pausa. Sigue en # segundos.',
      }),
  };
}
