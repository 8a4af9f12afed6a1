import type { Say } from '../../../i18n/say';
import type { DocumentsTexts } from '../../../i18n/sections/documents/texts';

export function documents({ count }: Say): DocumentsTexts {
  return {
    title: 'Cartas',
    names: { statement: 'Extrato de conta', verification: 'Carta de comprovação da dívida' },
    printIt: { statement: 'Imprimir um extrato', verification: 'Imprimir a comprovação da dívida' },
    objectBy: 'Objeções até',
    objectByHint: 'A carta indica este dia.',
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
    nothing: {
      statement: 'Nada está em aberto; não há nada a mostrar.',
      verification: 'Nada está vencido; não há dívida a comprovar.',
    },
    ownText: 'O texto é o seu, da folha de modelos.',
    editText: 'Editar o texto na folha',
  };
}
