import type { Say } from '../../../i18n/say';
import type { ArgumentWord, FunctionsTexts } from '../../../i18n/sections/functions/texts';

const WORDS: Readonly<Record<ArgumentWord, string>> = {
  date: 'uma data',
  time: 'data e hora',
  amount: 'um valor',
  rate: 'uma taxa anual',
  number: 'um número',
  text: 'texto',
  choice: 'uma das palavras',
  range: 'um intervalo',
  options: 'opções',
};

export function functions({ number, count }: Say): FunctionsTexts {
  return {
    title: 'Funções',
    search: (n) => count(n, { one: 'Pesquisar em # função', other: 'Pesquisar em # funções' }),
    found: (shown, all) => `${number(shown)} de ${count(all, { one: '# função', other: '# funções' })}`,
    noneFound: (typed) => `Nenhuma função para “${typed}”.`,
    didYouMean: ['Queria dizer ', '?'],
    signature: 'Como se escreve',
    takes: (word, column) => (column ? `${WORDS[word]} ou uma coluna` : WORDS[word]),
    today: 'hoje, se omitido',
    leftOut: 'pode ser omitido',
    mayBeBlank: 'pode ficar em branco',
    optional: 'Opcional',
    moreArguments: (n) => count(n, { one: 'mais # argumento', other: 'mais # argumentos' }),
    resultWithCells: 'Resultado com as suas células',
    example: 'Exemplo',
    blankResult: 'Em branco',
    moreRows: (n) => count(n, { one: 'e mais # linha', other: 'e mais # linhas' }),
    fillFirst: (names) => `Preencha primeiro ${names}.`,
    insert: (cell) => `Inserir em ${cell}`,
    replace: (cell) => `Substituir ${cell}`,
    notEmpty: (cell) => `${cell} não está vazia.`,
    needsFree: (area) => `Precisa de ${area} livre.`,
    circular: (cell) => `Os argumentos incluem ${cell}, onde ficaria o resultado. Escolha outra célula.`,
    tooLarge: (cell) =>
      `O resultado não cabe na folha a partir de ${cell}. Escolha uma célula mais acima ou mais à esquerda.`,
    chooseFunction: 'Abra uma função para inseri-la.',
    chooseCell: 'Selecione uma célula onde inseri-la.',
    inserted: (cell) => `Inserida em ${cell}.`,
    changed: 'A célula mudou nesse meio-tempo. Nada foi escrito. Verifique de novo.',
    notLoaded: 'Esta parte não foi carregada',
    notLoadedMeans: 'Talvez não haja ligação. Nada foi alterado no livro.',
  };
}
