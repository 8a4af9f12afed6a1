import type { Say } from '../../../i18n/say';
import type { ArgumentWord, FunctionsTexts } from '../../../i18n/sections/functions/texts';

const WORDS: Readonly<Record<ArgumentWord, string>> = {
  date: 'una fecha',
  time: 'fecha y hora',
  amount: 'un importe',
  rate: 'un tipo anual',
  number: 'un número',
  text: 'texto',
  choice: 'una de las palabras',
  range: 'un rango',
  options: 'opciones',
};

export function functions({ number, count }: Say): FunctionsTexts {
  return {
    title: 'Funciones',
    search: (n) => count(n, { one: 'Buscar en # función', other: 'Buscar en # funciones' }),
    found: (shown, all) => `${number(shown)} de ${count(all, { one: '# función', other: '# funciones' })}`,
    noneFound: (typed) => `No hay ninguna función para «${typed}».`,
    didYouMean: ['¿Quiso decir ', '?'],
    signature: 'Cómo se escribe',
    takes: (word, column) => (column ? `${WORDS[word]} o una columna` : WORDS[word]),
    today: 'hoy si se omite',
    leftOut: 'se puede omitir',
    mayBeBlank: 'puede quedar en blanco',
    optional: 'Opcional',
    moreArguments: (n) => count(n, { one: '# argumento más', other: '# argumentos más' }),
    resultWithCells: 'Resultado con sus celdas',
    example: 'Ejemplo',
    blankResult: 'En blanco',
    moreRows: (n) => count(n, { one: 'y # fila más', other: 'y # filas más' }),
    fillFirst: (names) => `Rellene antes ${names}.`,
    insert: (cell) => `Insertar en ${cell}`,
    replace: (cell) => `Reemplazar ${cell}`,
    notEmpty: (cell) => `${cell} no está vacía.`,
    needsFree: (area) => `Necesita ${area} libre.`,
    circular: (cell) => `Los argumentos incluyen ${cell}, donde iría el resultado. Elija otra celda.`,
    tooLarge: (cell) =>
      `El resultado no cabe en la hoja a partir de ${cell}. Elija una celda más arriba o más a la izquierda.`,
    chooseFunction: 'Abra una función para insertarla.',
    chooseCell: 'Seleccione una celda donde insertarla.',
    inserted: (cell) => `Insertada en ${cell}.`,
    changed: 'La celda ha cambiado mientras tanto. No se ha escrito nada. Compruébelo de nuevo.',
    notLoaded: 'Esta parte no se ha cargado',
    notLoadedMeans: 'Puede que no haya conexión. No se ha cambiado nada en el libro.',
  };
}
