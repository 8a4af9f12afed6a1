import type { Say } from '../../../i18n/say';
import type { WorkbookTexts } from '../../../i18n/sections/workbook/texts';

export function workbook({ count, number }: Say): WorkbookTexts {
  return {
    setUp: {
      title: 'Preparar este livro',
      offer: 'Este livro ainda não está preparado: nenhuma fatura tem a sua fase ao lado e valem as regras habituais.',
      go: 'Preparar',
      noLedgerYet: 'Ainda sem lista?',
      putInSample: 'Colocar um exemplo',
      sampleIn: (sheet) => `Há um exemplo em ${sheet}. É inventado; explore-o.`,
      sheets: 'Folhas a criar',
      policyFor: 'Quando sai cada lembrete.',
      templatesFor: 'O que diz cada lembrete.',
      logFor: 'Uma linha por mensagem.',
      contactsFor: 'Endereços, bloqueios e promessas.',
      inLedger: 'Na sua lista',
      addStages: (stage, daysLate) => `Fase e dias de atraso ao lado de cada fatura, colunas ${stage} e ${daysLate}`,
      fillStages: (n) =>
        count(n, {
          one: 'Fase e dias de atraso para # linha que não os tem',
          other: 'Fase e dias de atraso para # linhas que não os têm',
        }),
      getStage: (n) => count(n, { one: '# fatura recebe uma fase.', other: '# faturas recebem uma fase.' }),
      getNone: (n) =>
        count(n, {
          one: '# linha não recebe nenhuma: antes é preciso esclarecer a data, o valor ou o estado.',
          other: '# linhas não recebem nenhuma: antes é preciso esclarecer datas, valores ou estados.',
        }),
      noStages: 'Nenhuma coluna contém o que ainda se deve de cada fatura; não pode haver uma fase ao lado.',
      repair: (n) =>
        count(n, {
          one: 'Transformar # célula de texto em data ou número',
          other: 'Transformar # células de texto em datas e números',
        }),
      questions: (n) =>
        count(n, {
          one: '# pergunta sobre esta lista espera por si.',
          other: '# perguntas sobre esta lista esperam por si.',
        }),
      make: (n) => count(n, { one: 'Criar # folha', other: 'Criar # folhas' }),
      addColumns: 'Adicionar as colunas',
      ledgerStays: 'A sua lista fica como está. Pode desfazer isto.',
      ledgerGets: 'Nada do que está na sua lista é substituído. Pode desfazer isto.',
      allThere: 'Tudo está preparado.',
      done: (sheets, invoices) => {
        const parts = [
          ...(sheets === 0 ? [] : [count(sheets, { one: '# folha criada', other: '# folhas criadas' })]),
          ...(invoices === 0
            ? []
            : [count(invoices, { one: '# fatura tem a sua fase', other: '# faturas têm a sua fase' })]),
        ];
        return `${parts.join(', ')}.`;
      },
      undone: 'Tudo está como antes.',
      changedSince: (sheets) => `Alterado entretanto, por isso fica: ${sheets}.`,
      ledgerProtected: (sheet) => `${sheet} está protegida: fica como está.`,
    },
    layout: {
      older:
        'Este livro tem uma estrutura mais antiga. Um passo põe o seu registo em dia; pode anulá-lo. Quem tiver uma versão mais antiga do suplemento passa a poder apenas lê-lo.',
      unfinished: 'A atualização deste livro foi interrompida. Nada se perdeu: lê-se como sempre.',
      update: 'Atualizar as folhas',
      done: 'As folhas estão em dia.',
      undone: 'As folhas estão como antes.',
    },
    glance: {
      wholeOf: (sheet) => `Nada selecionado: todo o ${sheet}`,
      ageing: 'Antiguidade',
      notDue: 'A vencer',
      days: (from, to) => `${number(from)}–${number(to)}`,
      over: (n) => `Mais de ${number(n)}`,
      remindersDue: 'Lembretes a enviar',
    },
    remove: {
      title: 'Remover a preparação',
      columns: (columns, sheet) => `Colunas ${columns} de ${sheet}`,
      stays: (sheet) => `${sheet} fica: contém algo seu.`,
      nothing: 'Não há nada para remover.',
      go: 'Remover',
      done: 'A preparação foi removida.',
    },
    formulas: {
      title: 'Fórmulas: fixar ou reparar',
      scope: 'Onde',
      whole: 'Todo o livro',
      inSheet: (n) => count(n, { one: '# fórmula', other: '# fórmulas' }),
      broken: (n) =>
        count(n, { one: '# fórmula já não conhece a sua função.', other: '# fórmulas já não conhecem a sua função.' }),
      brokenMeans: 'Acontece quando um livro passa do Excel para o Google Sheets e volta. Reparar devolve os nomes.',
      ours: (n) =>
        count(n, {
          one: '# fórmula usa funções deste suplemento.',
          other: '# fórmulas usam funções deste suplemento.',
        }),
      oursMeans:
        'Quem não tem o suplemento vê os valores até ao próximo cálculo. Fixados, os valores ficam e já não mudam.',
      none: 'Aqui nenhuma fórmula usa funções deste suplemento.',
      repair: (n) => count(n, { one: 'Reparar # fórmula', other: 'Reparar # fórmulas' }),
      freeze: (n) => count(n, { one: 'Fixar # fórmula', other: 'Fixar # fórmulas' }),
      canUndo: 'As outras fórmulas ficam como estão. Pode desfazer isto.',
      repaired: (n) => count(n, { one: '# fórmula reparada.', other: '# fórmulas reparadas.' }),
      frozen: (n) => count(n, { one: '# fórmula é agora um valor.', other: '# fórmulas são agora valores.' }),
      left: (n) =>
        count(n, {
          one: '# fica: mostra um erro ou alguém a alterou entretanto.',
          other: '# ficam: mostram um erro ou alguém as alterou entretanto.',
        }),
    },
    undo: 'Desfazer',
    headers: { stage: 'Fase', daysLate: 'Dias de atraso' },
  };
}
