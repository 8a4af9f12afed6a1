import type { RefreshTexts } from '../../../i18n/sections/refresh/texts';
import type { Say } from '../../../i18n/say';

export function refresh({ number, count }: Say): RefreshTexts {
  return {
    title: 'Trazer uma nova exportação',
    heading: (sheet) => `Atualizar ${sheet}`,
    intro:
      'Traga a lista mais recente do seu programa de contabilidade. As faturas são casadas por cliente, número e vencimento, e cada mudança é mostrada antes.',
    chooseFile: 'Escolher um ficheiro',
    kinds: 'xlsx, csv ou txt, ou solte aqui',
    paste: 'Ou cole as células, com os cabeçalhos',
    last: (when, rows, who) =>
      `Última atualização: ${when}, ${count(rows, { one: '# linha', other: '# linhas' })}, por ${who}.`,
    compare: 'Comparar',
    chooseFirst: 'Escolha primeiro um ficheiro ou cole as células.',
    reading: 'Lendo a lista',
    pasted: 'Células coladas',
    fileRows: (n) => count(n, { one: '# fatura lida', other: '# faturas lidas' }),
    change: 'Mudar',
    differ: (n) => count(n, { one: '# coluna é diferente', other: '# colunas são diferentes' }),
    nothingYet: 'Nada foi alterado ainda.',
    missing: (header) => ['', header, ' não está neste ficheiro. Que coluna fica no lugar?'],
    pickColumn: 'Escolha uma coluna',
    sameAs: (same, of, header) =>
      `Em ${number(same)} de ${count(of, { one: '# fatura', other: '# faturas' })} diz o mesmo que a sua coluna ${header}.`,
    seeFirst: 'O que muda é mostrado antes de algo ser escrito.',
    toUpdate: (n) => count(n, { one: '# linha a atualizar', other: '# linhas a atualizar' }),
    open: (currency) => (currency === '' ? 'Em aberto' : `Em aberto, ${currency}`),
    arrow: (before, after) => `${before}, depois ${after}`,
    fresh: (n) => count(n, { one: '# nova', other: '# novas' }),
    freshGo: 'Elas vão abaixo da última linha.',
    changed: (n) => count(n, { one: '# alterada', other: '# alteradas' }),
    openAmounts: (n) => count(n, { one: '# valor em aberto', other: '# valores em aberto' }),
    dueDates: (n) => count(n, { one: '# vencimento', other: '# vencimentos' }),
    otherCells: (n) => count(n, { one: '# outra célula', other: '# outras células' }),
    gone: (n) => count(n, { one: '# não consta mais', other: '# não constam mais' }),
    paid: 'Estão pagas',
    paidMeans: 'O valor em aberto delas passa a 0,00.',
    leave: 'Deixar como estão',
    leaveMeans: 'Nada é enviado por elas até o bloqueio ser encerrado.',
    whole: 'Falta mais de um quinto das faturas em aberto. Esta é a lista inteira?',
    sayGone: 'Diga primeiro o que há com as faturas que não constam mais.',
    unchanged: (n) => `${number(n)} sem mudança`,
    twice: (invoices) => `Não são tocadas, porque suas linhas não se distinguem: ${invoices}.`,
    unread: (n) =>
      count(n, {
        one: '# célula da lista não pode ser lida: fica o que diz a sua folha.',
        other: '# células da lista não podem ser lidas: fica o que diz a sua folha.',
      }),
    more: (n) => `Mostrar mais ${number(n)}`,
    addColumns: (n) => count(n, { one: 'Acrescentar # coluna nova', other: 'Acrescentar # colunas novas' }),
    toTheRight: (headers) => `${headers}, à direita das suas`,
    stays: 'Fica como está',
    staysMeans: (headers) => `Só na sua folha, e ficam com suas faturas: ${headers}.`,
    soDo: 'O registo, as promessas, os planos e os bloqueios também ficam.',
    update: (n) => count(n, { one: 'Atualizar # linha', other: 'Atualizar # linhas' }),
    canUndo: 'Pode desfazer isto até à próxima atualização.',
    updating: 'A atualizar a folha',
    updated: (n) => count(n, { one: '# linha atualizada.', other: '# linhas atualizadas.' }),
    stayed: (n) =>
      count(n, {
        one: '# célula tem fórmula ou mudou entretanto, e ficou como estava.',
        other: '# células têm fórmulas ou mudaram entretanto, e ficaram como estavam.',
      }),
    undo: 'Desfazer',
    undone: 'A atualização foi desfeita.',
    noChange: 'Nada mudou',
    done: 'Pronto',
    unfinished: (file, when) =>
      `A atualização de ${file} de ${when} foi interrompida. Nada se perdeu: continue-a ou desfaça-a.`,
    goOn: 'Continuar',
    noHeaders: 'Nenhuma linha deste ficheiro parece de cabeçalhos.',
    noLedger: 'Nenhuma folha deste livro é ainda uma lista de faturas. Escolha primeiro as colunas.',
  };
}
