import type { ResultTexts } from '../../../i18n/sections/result/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function result(say: Say): ResultTexts {
  const { number, count } = say;
  const { eMails, rows } = nouns(say);
  return {
    title: (at) => `Enviado hoje, ${at}`,
    sent: (n) => count(n, { one: '# enviado', other: '# enviados' }),
    sentNeedYou: (sent, need) =>
      `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(need, { one: '# precisa de atenção', other: '# precisam de atenção' })}`,
    sentNotStarted: (sent, n) =>
      `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(n, { one: '# não iniciado', other: '# não iniciados' })}`,
    notStarted: (n) =>
      count(n, {
        one: '# e-mail aguarda. Pode continuar com ele em Cobrar.',
        other: '# e-mails aguardam. Pode continuar com eles em Cobrar.',
      }),
    perhapsSent: 'Talvez enviado',
    connectionBroke: 'A ligação caiu enquanto este e-mail saía.',
    whatIsKnown: (error) => `O que se sabe: ${error}`,
    lookInSent: (subject) => `Procure “${subject}” nos seus e-mails enviados.`,
    staysBlocked: 'Fica bloqueado até a sua decisão, para que ninguém o receba duas vezes.',
    itWasSent: 'Foi enviado',
    itWasNotSent: 'Não foi enviado',
    decidedSent: (customer) => `Registado como enviado: ${customer}.`,
    decidedNotSent: (customer) =>
      `Registado como não enviado: ${customer}. As suas faturas podem ser cobradas de novo.`,
    nothingWaits: 'Nada aguarda a sua decisão.',
    notSent: 'Não enviado',
    notSentCount: (n) => `Não enviados, ${eMails(n)}`,
    correct: 'Corrija a causa e envie de novo.',
    sendAgain: (n) => (n === 1 ? 'Enviar de novo' : `Enviar ${number(n)} de novo`),
    nothingAgain: 'Estes e-mails já não são necessários. Não há nada a enviar de novo.',
    takenOut: (who, n) =>
      `${who === '' ? 'Outra pessoa' : who} está a enviar ${number(n)} destes agora. ${count(n, { one: 'Foi retirado aqui.', other: 'Foram retirados aqui.' })}`,
    sentFold: (n) => count(n, { one: '# e-mail enviado', other: '# e-mails enviados' }),
    changed: (n) =>
      count(n, {
        one: '# e-mail não foi enviado, porque as suas faturas mudaram entretanto. Reveja-o de novo.',
        other: '# e-mails não foram enviados, porque as suas faturas mudaram entretanto. Reveja-os de novo.',
      }),
    reviewOthers: (n) => count(n, { one: 'Rever a outra fatura', other: 'Rever as outras # faturas' }),
    anotherDay: (n) =>
      count(n, {
        one: '# mensagem foi aprovada noutro dia e não foi enviada: seus dias e datas já não valem. Reveja-a de novo.',
        other:
          '# mensagens foram aprovadas noutro dia e não foram enviadas: seus dias e datas já não valem. Reveja-as de novo.',
      }),
    editedByHand: (n) =>
      count(n, {
        one: '# mensagem foi editada à mão e não foi enviada: o livro não guarda o que escreveu. Reveja-a outra vez.',
        other:
          '# mensagens foram editadas à mão e não foram enviadas: o livro não guarda o que escreveu. Reveja-as outra vez.',
      }),
    reminded: (name) => `Cobrado: ${name}`,
    ledger: 'A sua lista',
    update: (headers, columns, n, columnCount) =>
      `${headers}, ${columnCount === 1 ? 'coluna' : 'colunas'} ${columns}, ${columnCount === 1 ? 'pode ser atualizada' : 'podem ser atualizadas'} para ${count(n, { one: 'a # fatura enviada', other: 'as # faturas enviadas' })}.`,
    updateRows: (n) => `Atualizar ${rows(n)}`,
    updated: (n) => count(n, { one: '# linha está em dia.', other: '# linhas estão em dia.' }),
    notUpdated: (n) =>
      count(n, {
        one: '# linha não foi reencontrada, ou está repetida, e ficou como estava.',
        other: '# linhas não foram reencontradas, ou estão repetidas, e ficaram como estavam.',
      }),
    notNow: 'Agora não',
    openLog: 'Abrir o registo de mensagens',
    settledNotNoted: (error) =>
      `As faturas pagas nesse meio-tempo não puderam ser anotadas: ${error} Elas são anotadas depois do próximo envio. Até lá, uma que volte a ficar aberta continua no nível anterior.`,
    brokeOff: (error) =>
      `O envio foi interrompido: ${error} O que saiu está no registo de mensagens. O que aguarda pode continuar em Cobrar.`,
  };
}
