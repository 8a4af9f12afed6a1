import type { Say } from '../../../i18n/say';
import type { CheckTexts } from '../../../i18n/sections/check/texts';
import { nouns } from './nouns';

export function check(say: Say): CheckTexts {
  const { number, count } = say;
  const { invoices, rows } = nouns(say);
  const questions = (n: number): string => count(n, { one: '# pergunta', other: '# perguntas' });
  return {
    title: 'Verificar a lista',
    where: (sheet, first, last, header) =>
      `${sheet}, linhas ${number(first)} a ${number(last)}, cabeçalhos na linha ${number(header)}`,
    heading: (n, open) => (open === 0 ? `Tudo lido: ${invoices(n)}` : `${invoices(n)}, ${questions(open)}`),
    blankRows: (n) => count(n, { one: '# linha em branco', other: '# linhas em branco' }),
    totalsRows: (n) => count(n, { one: '# linha de totais', other: '# linhas de totais' }),
    leftOut: (what) => `Ficam de fora: ${what}.`,
    toDecide: 'Por decidir',
    wait: (n) => count(n, { one: '# linha espera', other: '# linhas esperam' }),
    questions: {
      currency: 'Nada diz a moeda. Qual é?',
      email: 'Nenhuma coluna tem endereços de e-mail. Qual é?',
      numbersOnly: 'Os clientes têm só o seu número. Que coluna tem os nomes?',
      nameless: (n) =>
        count(n, {
          one: '# linha não nomeia nenhum cliente. De quem é?',
          other: '# linhas não nomeiam nenhum cliente. De quem são?',
        }),
      dueDate: 'Nada diz quando vencem estas faturas. De onde se tira?',
      openColumn: 'Mais de uma coluna pode ser o que ainda é devido. Qual é?',
      noOpenColumn: 'Nenhuma coluna diz com certeza o que ainda é devido. Qual é?',
      dateOrder: (header, n) => `${header}: ${rows(n)} podem começar pelo dia ou pelo mês. Qual é?`,
      halfTurned: (header, n) =>
        `${header}: parte das datas é texto, e a folha de cálculo pode ter trocado ${rows(n)}. Como estavam escritas?`,
      word: (word, header, n) =>
        count(n, {
          one: `# linha tem “${word}” em ${header}. O que significa?`,
          other: `# linhas têm “${word}” em ${header}. O que significa?`,
        }),
      colour: (colour, n) => `${rows(n)} na cor ${colour}. O que significa?`,
      remark: (header, n) =>
        count(n, {
          one: `# nota em ${header} diz outra coisa que os números. O que vale?`,
          other: `# notas em ${header} dizem outra coisa que os números. O que vale?`,
        }),
      flag: (header, n) =>
        count(n, {
          one: `# linha está marcada como paga em ${header} e há um valor em aberto. O que vale?`,
          other: `# linhas estão marcadas como pagas em ${header} e há um valor em aberto. O que vale?`,
        }),
      noStatus: (header, n) =>
        count(n, {
          one: `Em # linha, ${header} está em branco, e só essa coluna diz o que está pago. O que é?`,
          other: `Em # linhas, ${header} está em branco, e só essa coluna diz o que está pago. O que são?`,
        }),
      paymentDate: (n) =>
        count(n, {
          one: '# fatura tem data de pagamento e ainda um valor. Está paga?',
          other: '# faturas têm data de pagamento e ainda um valor. Estão pagas?',
        }),
      partPaid: (n) =>
        count(n, {
          one: '# fatura foi paga em parte e nada diz o que falta. O que ainda é devido?',
          other: '# faturas foram pagas em parte e nada diz o que falta. O que ainda é devido?',
        }),
      batch:
        'Isto é um lote de lançamentos, não uma lista de itens em aberto. Os lançamentos a clientes leem-se como tal?',
      parts: 'Algumas faturas ocupam várias linhas e nenhuma coluna tem o total. As linhas somam-se?',
      credits: (n) =>
        count(n, {
          one: 'Só o formato de número diz que # valor é um crédito. É?',
          other: 'Só o formato de número diz que # valores são créditos. São?',
        }),
      full: (header) =>
        `${header}: segundo a folha são milhares, que não se podem cobrar ao cêntimo. São, afinal, valores completos?`,
      decimals: (header) => `${header}: números como 1.234 podem ser milhares ou decimais. O que são?`,
      beside: 'Há duas tabelas lado a lado. Qual é a lista de faturas?',
      kind: (word, rows) =>
        `${count(rows, { one: '# linha tem', other: '# linhas têm' })} o tipo de cliente “${word}”. Quem é?`,
    },
    answers: {
      owed: 'Devida',
      settled: 'Paga: nada é devido',
      partPaid: 'Paga em parte: o resto é devido',
      void: 'Anulada: fica de fora',
      draft: 'Rascunho: fica de fora, ainda não enviada',
      disputed: 'Contestada: devida, sem lembretes',
      writtenOff: 'Dada como perdida: fica de fora',
      hold: 'Suspensa: devida, sem lembretes',
      nothing: 'Nada: valem as outras colunas',
      asRemarked: 'O que diz a nota',
      theyArePaid: 'Paga: nada é devido',
      stillOwed: 'Ainda devida: a data de pagamento não conta',
      allOwed: 'Todo o valor ainda é devido',
      dayFirst: 'Primeiro o dia',
      monthFirst: 'Primeiro o mês',
      asShown: 'As datas estão certas como se veem',
      yes: 'Sim',
      no: 'Não',
      thousands: 'Milhares',
      decimals: 'Decimais',
      left: 'A da esquerda',
      right: 'A da direita',
      noEmail: 'Não há nenhuma',
      numbers: 'Bastam os números',
      rowAbove: 'Do cliente da linha de cima',
      nobody: 'De ninguém: ficam de fora',
      debitLessCredit: 'Débito menos crédito',
      daysAfter: (n) => count(n, { one: '# dia depois da data da fatura', other: '# dias depois da data da fatura' }),
      business: 'Uma empresa',
      soleTrader: 'Um empresário em nome individual',
      consumer: 'Um consumidor',
      unknownKind: 'Desconhecido: valem as regras mais brandas da lei',
    },
    choose: 'Escolher',
    keep: 'Guardar a resposta',
    says: (cell, text) => `${cell} diz “${text}”.`,
    isBlank: (cell) => `${cell} está em branco.`,
    moreRows: (n) => count(n, { one: 'e mais # linha', other: 'e mais # linhas' }),
    waits: 'Nada é enviado por elas até responder.',
    counts: 'Lê-se como está escolhido aqui até decidir.',
    openStays: (sums) => `Em aberto continuam ${sums}.`,
    openBecomes: (sums) => `Em aberto passam a estar ${sums}.`,
    kept: 'Resposta guardada.',
    yourAnswers: 'As suas respostas',
    askAgain: 'Perguntar de novo',
    forgotten: 'A resposta foi esquecida; a pergunta é feita de novo.',
    answersLink: 'Respostas sobre a sua lista',
    certain: 'Lido sem dúvidas',
    repairable: (n) => count(n, { one: '# célula pode ser reparada', other: '# células podem ser reparadas' }),
    nothingToRepair: 'nada a reparar',
    datesAreText: (n) => count(n, { one: '# data é texto', other: '# datas são texto' }),
    amountsAreText: (n) => count(n, { one: '# valor é texto', other: '# valores são texto' }),
    namesMissing: (n) => count(n, { one: 'Falta # nome', other: 'Faltam # nomes' }),
    repair: (n) => `Reparar ${number(n)}`,
    fill: (n) => `Preencher ${number(n)}`,
    repairAll: (n) => count(n, { one: 'Reparar # célula', other: 'Reparar # células' }),
    read: (header, way) =>
      way === 'DMY'
        ? `${header}: primeiro o dia`
        : way === 'MDY'
          ? `${header}: primeiro o mês`
          : way === ','
            ? `${header}: vírgula decimal`
            : way === '.'
              ? `${header}: ponto decimal`
              : header,
    firstOfGroup: (header) => `${header}: está na primeira linha de cada grupo.`,
    repaired: (n) => count(n, { one: '# célula reparada.', other: '# células reparadas.' }),
    notRepaired: (n) =>
      count(n, {
        one: '# célula ficou como estava: a sua linha mudou entretanto ou é igual a outra.',
        other: '# células ficaram como estavam: as suas linhas mudaram entretanto ou são iguais a outras.',
      }),
    undo: 'Anular',
    undone: (n) => count(n, { one: '# célula está como antes.', other: '# células estão como antes.' }),
    notUndone: (n) =>
      count(n, {
        one: '# célula mudou desde então e fica como está.',
        other: '# células mudaram desde então e ficam como estão.',
      }),
    namedAbove: (n) => count(n, { one: '# linha é do cliente de cima', other: '# linhas são dos clientes de cima' }),
    open: (header) => `${header} é o que ainda é devido`,
    openProved: 'O faturado menos o pago dá-o nas linhas.',
    totalLessPaid: (header) => `${header} menos o que foi pago ainda é devido`,
    debitLessCredit: 'Débito menos crédito ainda é devido',
    knownWords: (n) => count(n, { one: '# palavra de estado entende-se', other: '# palavras de estado entendem-se' }),
    means: {
      owed: 'Devida',
      credit: 'Um crédito',
      settled: 'Nada é devido',
      void: 'De fora, anulada',
      draft: 'De fora, ainda não enviada',
      disputed: 'Devida, sem lembretes',
      'written off': 'De fora, dada como perdida',
      'not an invoice': 'Não é fatura',
      unclear: 'Espera',
    },
    counted: {
      owed: (n) => count(n, { one: '# devida', other: '# devidas' }),
      credit: (n) => count(n, { one: '# crédito', other: '# créditos' }),
      settled: (n) => count(n, { one: '# paga', other: '# pagas' }),
      void: (n) => count(n, { one: '# anulada', other: '# anuladas' }),
      draft: (n) => count(n, { one: '# rascunho', other: '# rascunhos' }),
      disputed: (n) => count(n, { one: '# contestada', other: '# contestadas' }),
      'written off': (n) => count(n, { one: '# dada como perdida', other: '# dadas como perdidas' }),
      'not an invoice': (n) => count(n, { one: '# linha não é fatura', other: '# linhas não são faturas' }),
      unclear: (n) => count(n, { one: '# espera uma resposta', other: '# esperam uma resposta' }),
    },
    standings: 'O que são as linhas',
    use: 'Usar esta lista',
    nothingSent: (n) =>
      count(n, {
        one: 'Nada é enviado pela linha que espera.',
        other: 'Nada é enviado pelas # linhas que esperam.',
      }),
    remembered: 'As respostas ficam na folha Collections Policy: a próxima exportação é lida do mesmo modo.',
    noLedger: 'Nenhuma folha parece uma lista de faturas. Abra a folha com as suas faturas e veja de novo.',
    protected: (sheet) => `${sheet} está protegida. É lida como está.`,
    home: (n, waiting) =>
      waiting === 0
        ? `${questions(n)} sobre esta lista.`
        : `${questions(n)} sobre esta lista. ${count(waiting, { one: '# linha espera', other: '# linhas esperam' })} uma resposta.`,
    withoutThese: (n) =>
      count(n, {
        one: 'O aberto e o vencido não incluem # linha que espera uma resposta.',
        other: 'O aberto e o vencido não incluem # linhas que esperam uma resposta.',
      }),
  };
}
