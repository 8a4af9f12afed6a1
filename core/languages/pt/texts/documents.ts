import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Cartas',
    names: {
      statement: 'Extrato de conta',
      verification: 'Discriminação da dívida',
      'plan offer': 'Proposta de prestações',
      'plan acceptance': 'Acordo de prestações',
      'settlement offer': 'Proposta de transação',
      'dispute answer': 'Resposta a uma contestação',
    },
    printIt: {
      statement: 'Imprimir um extrato',
      verification: 'Imprimir a discriminação',
      'plan offer': 'Imprimir proposta de prestações',
      'plan acceptance': 'Imprimir acordo de prestações',
      'settlement offer': 'Imprimir proposta de transação',
      'dispute answer': 'Imprimir uma resposta',
    },
    objectBy: 'Objeções até',
    objectByHint: 'A carta indica este dia.',
    instalments: 'Prestações',
    firstDay: 'Primeira prestação em',
    settlement: (currency) =>
      currency === '' ? 'Valor que liquida a dívida' : `Valor que liquida a dívida, ${currency}`,
    objection: 'O que o cliente contesta',
    finding: 'O que foi apurado',
    incomplete: 'Faltam dados à carta, ou não condizem com a dívida.',
    answerBy: 'Resposta até',
    laterDay: 'Escolha um dia depois de hoje.',
    language: 'Língua da carta',
    preview: (customer) => `Carta para ${customer}`,
    print: 'Imprimir',
    noted: 'Fica anotada no histórico. Não é um lembrete e nenhum nível é contado.',
    printed: (document, asOf, totals) => `${document} impresso a ${asOf}: ${totals}`,
    notNoted: 'A carta foi para a impressora, mas a nota não foi escrita.',
    leftOut: (n, invoices) =>
      count(n, {
        one: `Falta # linha, porque o montante ou a data não é certo: ${invoices}.`,
        other: `Faltam # linhas, porque os montantes ou as datas não são certos: ${invoices}.`,
      }),
    noCreditor: 'A política não nomeia o credor, por isso a carta não diz de quem é o dinheiro.',
    nothing: (kind) =>
      kind === 'statement'
        ? 'Nada está em aberto; não há nada a mostrar.'
        : 'Nada está vencido; não há dívida a comprovar.',
    ownText: 'O texto é o seu, da folha de modelos.',
    editText: 'Editar o texto na folha',
    many: {
      open: 'Para vários clientes',
      all: 'Todos os clientes',
      customers: 'Clientes',
      print: (n) => count(n, { one: 'Imprimir # documento', other: 'Imprimir # documentos' }),
      writing: (done, of) => `${done} de ${of} escritos`,
      stop: 'Parar',
      stopped: (n) =>
        count(n, {
          one: 'Parado após # cliente. Nada foi impresso.',
          other: 'Parado após # clientes. Nada foi impresso.',
        }),
      printed: (n) =>
        count(n, { one: '# documento entregue à impressora.', other: '# documentos entregues à impressora.' }),
      leftOut: (n) => count(n, { one: '# cliente omitido', other: '# clientes omitidos' }),
      nothing: 'nada a imprimir',
      unsigned: 'o documento não diz quem escreve',
    },
  };
}
