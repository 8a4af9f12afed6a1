import type { TroubleTexts } from '../../../i18n/sections/trouble/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function trouble(say: Say): TroubleTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    screenBroke: (screen) => `Não foi possível mostrar este ecrã: ${screen}`,
    screenBrokeMeans:
      'Nada do que foi enviado ou anotado se perdeu: consta do registo de mensagens, e o que aguarda pode continuar em Cobrar. Verifique a última célula ou o último modelo alterado.',
    dueToday: (i, c) => `Hoje há ${invoices(i)} de ${customers(c)} a cobrar.`,
    nextDue: (date, n) => `Nada a cobrar hoje. A seguir: ${date}, ${invoices(n)}.`,
    dueFrom: (time, n) => `Ainda não há nada a cobrar. Hoje a partir das ${time}: ${invoices(n)}.`,
    reviewDue: 'Rever tudo de hoje',
    makeCallList: 'Fazer lista de chamadas',
    newer: 'Feito por uma versão mais nova',
    newerReads: (found, known) =>
      `Este livro usa o layout ${found}. O seu suplemento conhece layouts até ${known}, por isso apenas lê.`,
    newerMeans: 'Nenhum lembrete pode ser enviado e nenhuma folha é alterada. As funções trabalham como antes.',
    reopen: 'Abra o painel de novo para ter a versão mais recente.',
    reload: 'Recarregar',
    protectedSheet: (sheet) => `O livro ou a sua folha ${sheet} está protegido.`,
    noEmailColumn: 'Nenhuma coluna de e-mail encontrada',
    needAddress: (row) =>
      `Os lembretes precisam de um endereço. Nenhum cabeçalho da linha ${number(row)} parece de e-mail.`,
    noColumn: (fields, n) =>
      n === 1 ? `Nenhuma coluna encontrada para ${fields}` : `Colunas não encontradas para ${fields}`,
    needColumn: (row) => `Sem isso não se calculam os lembretes. Nenhum cabeçalho da linha ${number(row)} se parece.`,
    headersSeen: (headers) => `Cabeçalhos vistos: ${headers}.`,
    nameHeader: 'Corrija ou acrescente o cabeçalho na folha e olhe de novo.',
    noLedger: 'Nenhuma lista de faturas encontrada',
    whatIsLedger:
      'Uma lista tem uma linha por fatura sob cabeçalhos como Fatura, Cliente, Vencimento, Valor em aberto e E-mail.',
    openLedger: 'Abra a folha com as suas faturas, ou acrescente os cabeçalhos, e olhe de novo.',
    offline: 'Sem ligação',
    offlineMeans:
      'Fases, planos e pré-visualizações continuam a funcionar. O envio aguarda o regresso da ligação e nada se perde.',
    offlineWaiting: (waiting, at, sent) =>
      `${eMails(waiting)} do envio das ${at} ${waiting === 1 ? 'aguarda' : 'aguardam'}. ` +
      count(sent, { one: '# foi enviado.', other: '# foram enviados.' }),
    unreadable: 'A folha não pôde ser lida',
    damaged: 'O registo de mensagens está danificado',
    damagedSheet: (sheet) => `A folha ${sheet} está danificada`,
    logMissing: 'Falta o registo de mensagens',
    startNewLog: 'Começar um novo registo',
    newLogMeans:
      'Um novo registo nada sabe do que foi enviado antes, a não ser o que dizem as colunas da sua própria folha.',
    deleteCopy: (first, second) =>
      `As linhas de ${first} e ${second} são a mesma mensagem, copiada à mão. Apague uma das duas, fique com a de estado mais avançado e olhe de novo. Até lá nada é enviado.`,
    notOverwritten: 'Nada foi sobrescrito nem enviado. Corrija a célula e olhe de novo.',
    nothingChanged: 'Nada foi alterado nem enviado.',
    failed: 'Não foi possível',
    notDone: (error) => `A folha diz: ${error}`,
  };
}
