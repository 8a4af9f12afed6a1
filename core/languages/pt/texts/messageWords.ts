import type { MessageWords } from '../../../i18n/sections/messageWords/texts';
import type { Say } from '../../../i18n/say';

export function messageWords({ number, count }: Say): MessageWords {
  const messages = (n: number): string => count(n, { one: '# mensagem', other: '# mensagens' });
  return {
    common: { eMailsIn: (n, name) => (name === '' ? messages(n) : `${messages(n)} em ${name}`) },
    remind: {
      perhapsSent: (n) =>
        count(n, { one: '# mensagem talvez tenha sido enviada', other: '# mensagens talvez tenham sido enviadas' }),
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# mensagem foi enviada', other: '# mensagens foram enviadas' })}, ` +
        `${count(waiting, { one: '# aguarda', other: '# aguardam' })}. Ninguém recebe uma duas vezes.`,
      dropped: (n) =>
        count(n, {
          one: '# mensagem descartada. As suas faturas podem ser cobradas de novo.',
          other: '# mensagens descartadas. As suas faturas podem ser cobradas de novo.',
        }),
    },
    review: {
      search: (n) => `Procurar em ${messages(n)}`,
      found: (shown, all) => `${number(shown)} de ${messages(all)}`,
      noneFound: (text) => `Nenhuma mensagem tem “${text}” no cliente, nas faturas ou nos endereços.`,
      tickedHidden: (n) =>
        count(n, { one: '# mensagem marcada não é mostrada.', other: '# mensagens marcadas não são mostradas.' }),
      changedSince: (n, who) =>
        count(n, {
          one: `# mensagem mudou durante a leitura. Veja ${who} de novo.`,
          other: `# mensagens mudaram durante a leitura. Veja ${who} de novo.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# mensagem já não é necessária e foi retirada: ${who}.`,
          other: `# mensagens já não são necessárias e foram retiradas: ${who}.`,
        }),
      cannotGo: (field) => `Esta mensagem não pode sair: o modelo pede ${field} e a linha não o tem.`,
      tickOne: 'Marque as mensagens que podem sair.',
      noQuota: 'Hoje não pode enviar mais. Ficam para amanhã.',
    },
    sending: {
      stop: 'Parar depois desta mensagem',
      paused: (until) => `O serviço pede uma pausa. Continua às ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'O serviço pede uma pausa. Continua em # segundo.',
          other: 'O serviço pede uma pausa. Continua em # segundos.',
        }),
    },
    result: {
      notStarted: (n) =>
        count(n, {
          one: '# mensagem aguarda. Pode continuar com ela em Cobrar.',
          other: '# mensagens aguardam. Pode continuar com elas em Cobrar.',
        }),
      connectionBroke: 'A ligação caiu enquanto esta mensagem saía.',
      lookInSent: () => 'Veja na lista do serviço que a envia ou pergunte ao cliente.',
      notSentCount: (n) => `Não enviadas, ${messages(n)}`,
      nothingAgain: 'Estas mensagens já não são necessárias. Não há nada a enviar de novo.',
      sendAgain: (n) => (n === 1 ? 'Enviar de novo' : `Enviar ${number(n)} de novo`),
      sentFold: (n) => count(n, { one: '# mensagem enviada', other: '# mensagens enviadas' }),
      changed: (n) =>
        count(n, {
          one: '# mensagem não foi enviada, porque as suas faturas mudaram entretanto. Reveja-a de novo.',
          other: '# mensagens não foram enviadas, porque as suas faturas mudaram entretanto. Reveja-as de novo.',
        }),
    },
    trouble: {
      offlineWaiting: (waiting, at, sent) =>
        `${messages(waiting)} do envio das ${at} ${waiting === 1 ? 'aguarda' : 'aguardam'}. ` +
        count(sent, { one: '# foi enviada.', other: '# foram enviadas.' }),
    },
  };
}
