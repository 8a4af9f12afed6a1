import type { SendingTexts } from '../../../i18n/sections/sending/texts';
import type { Say } from '../../../i18n/say';

export function sending({ number, count }: Say): SendingTexts {
  return {
    title: 'A enviar',
    done: (done, all) => `${number(done)} de ${number(all)} concluídos`,
    sentNotSent: (sent, notSent) => {
      const went = count(sent, { one: '# enviado', other: '# enviados' });
      return notSent === 0 ? went : `${went}, ${count(notSent, { one: '# não enviado', other: '# não enviados' })}`;
    },
    secondsLeft: (n) => count(n, { one: 'Falta cerca de # segundo', other: 'Faltam cerca de # segundos' }),
    minutesLeft: (n) => count(n, { one: 'Falta cerca de # minuto', other: 'Faltam cerca de # minutos' }),
    waiting: 'À espera',
    sending: 'A enviar',
    sent: (at) => `Enviado ${at}`,
    handedOver: (at) => `Entregue ${at}`,
    notSent: (error) => `Não enviado: ${error}`,
    perhapsSent: 'Talvez enviado',
    takenOut: 'Retirado: outra pessoa está a enviar',
    notStarted: 'Não iniciado',
    stop: 'Parar depois deste e-mail',
    stopping: (customer) => `Para depois de ${customer}`,
    stoppingNow: 'A parar',
    closing: 'Fechar o painel também para o envio. Da próxima vez pode continuar de onde parou.',
    paused: (until) => `O serviço de e-mail pede uma pausa. Continua às ${until}.`,
    pausedFor: (n) =>
      count(n, {
        one: 'O serviço de e-mail pede uma pausa. Continua em # segundo.',
        other: 'O serviço de e-mail pede uma pausa. Continua em # segundos.',
      }),
  };
}
