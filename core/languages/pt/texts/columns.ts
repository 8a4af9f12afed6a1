import type { Say } from '../../../i18n/say';
import type { ColumnsTexts } from '../../../i18n/sections/columns/texts';

export function columns({ number, count }: Say): ColumnsTexts {
  return {
    title: 'Colunas',
    choose: 'Escolher a coluna',
    ledger: 'A sua lista',
    invoices: (n) => count(n, { one: '# fatura', other: '# faturas' }),
    headerRow: 'Cabeçalhos na linha',
    row: (n) => `Linha ${number(n)}`,
    recognised: (found, n) =>
      n === 0 ? `${number(found)} encontradas` : `${number(found)} encontradas, ${number(n)} por escolher`,
    none: 'Nenhuma',
    noneFound: 'Sem coluna',
    column: (header, letters) => `${header}, coluna ${letters}`,
    blankRows: (n) => count(n, { one: 'em branco em # linha', other: 'em branco em # linhas' }),
    doubt: (n, owed) => [
      n === 2 ? 'Duas colunas podem ser: ' : `${number(n)} colunas podem ser: `,
      owed ? '. Qual ainda é devida?' : '. Qual é a certa?',
    ],
    beginsWith: (values) => `Começa por ${values}.`,
    missing: (field) => `Nenhum cabeçalho parece ser: ${field}. Escolha a coluna.`,
    lost: (header, field) =>
      `O cabeçalho “${header}” já não existe. Tinha-o escolhido para: ${field}. Veja o que está no seu lugar.`,
    twice: (header) =>
      `“${header}” está sobre mais de uma coluna. Só a da esquerda pode ser escolhida; mude o nome da outra para a usar.`,
    withoutEmail: 'Sem coluna de e-mail só podem sair chamadas, cartas, SMS e WhatsApp.',
    showOptional: (n) => count(n, { one: 'Mostrar # coluna opcional', other: 'Mostrar # colunas opcionais' }),
    hideOptional: 'Ocultar as colunas opcionais',
    chooseFirst: (field) => `Escolha primeiro a coluna de: ${field}.`,
    use: 'Usar estas colunas',
    remembered: 'Ficam guardadas na folha Collections Policy. A sua lista fica como está.',
    saved: 'Estas colunas são usadas a partir de agora.',
    meanwhile:
      'Alguém escolheu entretanto outras colunas para esta folha. Nada foi guardado; veja o que está aqui agora.',
    noCells: 'Nenhuma folha tem dados ainda. Abra a folha com as suas faturas e veja de novo.',
  };
}
