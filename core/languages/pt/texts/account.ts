import type { Say } from '../../../i18n/say';
import type { AccountTexts } from '../../../i18n/sections/account/texts';

export function account({ count }: Say): AccountTexts {
  return {
    line: (name) => `Conta: ${name}`,
    sendsFrom: (address) => `Os e-mails saem de ${address}.`,
    title: 'Inicie sessão para enviar',
    means: (n) =>
      count(n, {
        one: 'Os e-mails saem da sua própria caixa de correio. O seu e-mail fica como o deixou.',
        other: 'Os e-mails saem da sua própria caixa de correio. Os seus # e-mails ficam como os deixou.',
      }),
    signIn: 'Iniciar sessão',
    useMailApp: 'Usar o meu programa de e-mail',
    asking: 'Termine o início de sessão na janela que se abriu.',
    notSignedIn: {
      closed: 'O início de sessão foi fechado antes de terminar. Nada foi enviado. Inicie sessão para continuar.',
      offline: 'Não há ligação ao Microsoft 365. Nada foi enviado. Tente de novo quando voltar a ter ligação.',
      late: 'O início de sessão não terminou a tempo. Nada foi enviado. Tente de novo.',
      consent:
        'A sua organização ainda não permitiu que o Collections envie da sua caixa de correio. Nada foi enviado. Peça ao administrador que o conceda uma vez ou use o seu programa de e-mail.',
      unsupported:
        'Esta versão do Excel não consegue iniciar sessão a partir daqui. Nada foi enviado. Use o seu programa de e-mail.',
      failed:
        'Não foi possível iniciar sessão no Microsoft 365. Nada foi enviado. Tente de novo ou use o seu programa de e-mail.',
    },
  };
}
