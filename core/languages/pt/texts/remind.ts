import type { RemindTexts } from '../../../i18n/sections/remind/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function remind(say: Say): RemindTexts {
  const { number, count } = say;
  const { eMails, invoices } = nouns(say);
  return {
    place: 'Cobrar',
    selectedIn: (sheet) => `Selecionado em ${sheet}`,
    hiddenRows: (n) => count(n, { one: '# linha oculta fica de fora.', other: '# linhas ocultas ficam de fora.' }),
    narrowedFrom: (n) => `Filtrado a partir de ${invoices(n)}.`,
    currency: 'Moeda',
    open: 'Em aberto',
    overdue: 'Vencido',
    noCurrency: 'Sem moeda',
    stages: 'Fases',
    pressToNarrow: 'Prima para filtrar',
    showAll: 'Mostrar tudo',
    paidOrCredits: (n) =>
      count(n, { one: '# outra está paga ou é um crédito.', other: '# outras estão pagas ou são créditos.' }),
    today: 'Hoje',
    dueInLedger: 'A cobrar hoje em toda a lista',
    perhapsSent: (n) =>
      count(n, { one: '# e-mail talvez tenha sido enviado', other: '# e-mails talvez tenham sido enviados' }),
    waitsForDecision: (n) => count(n, { one: 'Aguarda a sua decisão', other: 'Aguardam a sua decisão' }),
    strangers: {
      customers: (n, sheet, names) =>
        count(n, {
          one: `# linha de ${sheet} não corresponde a nenhum cliente da lista: ${names}. Não suspende nada.`,
          other: `# linhas de ${sheet} não correspondem a nenhum cliente da lista: ${names}. Não suspendem nada.`,
        }),
      invoices: (n, sheet, names) =>
        count(n, {
          one: `# linha de ${sheet} indica uma fatura que o cliente não tem: ${names}.`,
          other: `# linhas de ${sheet} indicam faturas que os clientes não têm: ${names}.`,
        }),
      show: 'Mostrar a folha',
    },
    nothingElse: 'Nada mais hoje.',
    send: 'Enviar lembretes',
    inTheWay: (screen) => `“${screen}” está aberto. Termine ou volte atrás e prima Enviar lembretes de novo.`,
    ready: (n) =>
      count(n, {
        one: '# e-mail pronto. Primeiro a sua revisão.',
        other: '# e-mails prontos. Primeiro a sua revisão.',
      }),
    seeWhy: 'Ver por quê',
    noneReady: (skipped) =>
      `${eMails(0)} pronto. ${count(skipped, { one: '# linha ignorada', other: '# linhas ignoradas' })}.`,
    runStopped: (at) => `O envio das ${at} parou.`,
    runBy: (who) => `${who} o iniciou: leia o que diz antes de continuar.`,
    runLeft: (sent, waiting) =>
      `${count(sent, { one: '# e-mail foi enviado', other: '# e-mails foram enviados' })}, ` +
      `${count(waiting, { one: '# aguarda', other: '# aguardam' })}. Ninguém recebe um duas vezes.`,
    goOnWith: (n) => `Continuar com ${number(n)}`,
    waitingChanged:
      'O que aguarda, ou para onde vão as respostas e o dinheiro, mudou nesse meio-tempo. Confira de novo.',
    whatWaits: 'O que aguarda',
    backToReview: 'Já não diz o que foi aprovado: volta à revisão.',
    dropThem: 'Descartá-los',
    lagging: (n) =>
      count(n, {
        one: '# linha da sua folha está atrás do registo: o último lembrete não consta nela.',
        other: '# linhas da sua folha estão atrás do registo: os últimos lembretes não constam nela.',
      }),
    dropped: (n) =>
      count(n, {
        one: '# e-mail descartado. As suas faturas podem ser cobradas de novo.',
        other: '# e-mails descartados. As suas faturas podem ser cobradas de novo.',
      }),
  };
}
