import type { Say } from '../../../i18n/say';
import type { CheckTexts } from '../../../i18n/sections/check/texts';
import { nouns } from './nouns';

export function check(say: Say): CheckTexts {
  const { number, count } = say;
  const { invoices, rows } = nouns(say);
  const questions = (n: number): string => count(n, { one: '# pregunta', other: '# preguntas' });
  return {
    title: 'Revisar la lista',
    where: (sheet, first, last, header) =>
      `${sheet}, filas ${number(first)} a ${number(last)}, encabezados en la fila ${number(header)}`,
    heading: (n, open) => (open === 0 ? `Todo leído: ${invoices(n)}` : `${invoices(n)}, ${questions(open)}`),
    blankRows: (n) => count(n, { one: '# fila en blanco', other: '# filas en blanco' }),
    totalsRows: (n) => count(n, { one: '# fila de totales', other: '# filas de totales' }),
    leftOut: (what) => `Fuera quedan: ${what}.`,
    toDecide: 'Por decidir',
    wait: (n) => count(n, { one: '# fila espera', other: '# filas esperan' }),
    questions: {
      currency: 'Nada dice la moneda. ¿Cuál es?',
      email: 'Ninguna columna tiene direcciones de correo. ¿Cuál es?',
      numbersOnly: 'Los clientes figuran solo con su número. ¿Qué columna tiene sus nombres?',
      nameless: (n) =>
        count(n, {
          one: '# fila no nombra a ningún cliente. ¿De quién es?',
          other: '# filas no nombran a ningún cliente. ¿De quién son?',
        }),
      dueDate: 'Nada dice cuándo vencen estas facturas. ¿De qué se deduce?',
      openColumn: 'Más de una columna podría ser lo que se debe todavía. ¿Cuál es?',
      noOpenColumn: 'Ninguna columna dice con certeza lo que se debe todavía. ¿Cuál es?',
      dateOrder: (header, n) => `${header}: ${rows(n)} podrían empezar por el día o por el mes. ¿Cuál es?`,
      halfTurned: (header, n) =>
        `${header}: parte de las fechas son texto, y quizá la hoja de cálculo invirtió ${rows(n)}. ¿Cómo estaban escritas?`,
      word: (word, header, n) =>
        count(n, {
          one: `# fila tiene «${word}» en ${header}. ¿Qué significa?`,
          other: `# filas tienen «${word}» en ${header}. ¿Qué significa?`,
        }),
      colour: (colour, n) => `${rows(n)} en el color ${colour}. ¿Qué significa?`,
      remark: (header, n) =>
        count(n, {
          one: `# nota en ${header} dice otra cosa que las cifras. ¿Qué vale?`,
          other: `# notas en ${header} dicen otra cosa que las cifras. ¿Qué vale?`,
        }),
      flag: (header, n) =>
        count(n, {
          one: `# fila está marcada como pagada en ${header} y hay un importe pendiente. ¿Qué vale?`,
          other: `# filas están marcadas como pagadas en ${header} y hay un importe pendiente. ¿Qué vale?`,
        }),
      noStatus: (header, n) =>
        count(n, {
          one: `En # fila ${header} está en blanco, y solo esa columna dice qué está pagado. ¿Qué es?`,
          other: `En # filas ${header} está en blanco, y solo esa columna dice qué está pagado. ¿Qué son?`,
        }),
      paymentDate: (n) =>
        count(n, {
          one: '# factura tiene fecha de pago y todavía un importe. ¿Está pagada?',
          other: '# facturas tienen fecha de pago y todavía un importe. ¿Están pagadas?',
        }),
      partPaid: (n) =>
        count(n, {
          one: '# factura se pagó en parte y nada dice lo que queda. ¿Qué se debe todavía?',
          other: '# facturas se pagaron en parte y nada dice lo que queda. ¿Qué se debe todavía?',
        }),
      batch:
        'Esto es un lote de asientos, no una lista de partidas abiertas. ¿Se leen como tal sus asientos a clientes?',
      parts: 'Algunas facturas ocupan varias filas y ninguna columna tiene su total. ¿Se suman las filas?',
      credits: (n) =>
        count(n, {
          one: 'Solo el formato de número dice que # importe es una nota de crédito. ¿Lo es?',
          other: 'Solo el formato de número dice que # importes son notas de crédito. ¿Lo son?',
        }),
      full: (header) =>
        `${header}: según la hoja son miles, que no se pueden reclamar al céntimo. ¿Son en realidad importes completos?`,
      decimals: (header) => `${header}: cifras como 1.234 podrían ser millares o decimales. ¿Qué son?`,
      beside: 'Hay dos tablas una al lado de la otra. ¿Cuál es la lista de facturas?',
      kind: (word, rows) =>
        `${count(rows, { one: '# fila tiene', other: '# filas tienen' })} el tipo de cliente «${word}». ¿Quién es?`,
    },
    answers: {
      owed: 'Se debe',
      settled: 'Pagada: no se debe nada',
      partPaid: 'Pagada en parte: se debe lo que queda',
      void: 'Anulada: queda fuera',
      draft: 'Borrador: queda fuera, aún no enviada',
      disputed: 'En disputa: se debe, sin recordatorios',
      writtenOff: 'Dada de baja: queda fuera',
      hold: 'En pausa: se debe, sin recordatorios',
      nothing: 'Nada: valen las otras columnas',
      asRemarked: 'Lo que dice la nota',
      theyArePaid: 'Pagada: no se debe nada',
      stillOwed: 'Se debe todavía: la fecha de pago no cuenta',
      allOwed: 'Se debe todavía todo el importe',
      dayFirst: 'Primero el día',
      monthFirst: 'Primero el mes',
      asShown: 'Las fechas son correctas tal como se ven',
      yes: 'Sí',
      no: 'No',
      thousands: 'Millares',
      decimals: 'Decimales',
      left: 'La de la izquierda',
      right: 'La de la derecha',
      noEmail: 'No hay ninguna',
      numbers: 'Bastan los números',
      rowAbove: 'Del cliente de la fila de arriba',
      nobody: 'De nadie: quedan fuera',
      debitLessCredit: 'Debe menos haber',
      daysAfter: (n) =>
        count(n, { one: '# día después de la fecha de factura', other: '# días después de la fecha de factura' }),
      business: 'Una empresa',
      soleTrader: 'Un autónomo',
      consumer: 'Un consumidor',
      unknownKind: 'Se desconoce: rigen las normas más benignas de la ley',
    },
    choose: 'Elegir',
    keep: 'Guardar la respuesta',
    says: (cell, text) => `${cell} dice «${text}».`,
    isBlank: (cell) => `${cell} está en blanco.`,
    moreRows: (n) => count(n, { one: 'y # fila más', other: 'y # filas más' }),
    waits: 'No se envía nada por ellas hasta que responda.',
    counts: 'Se lee como está elegido aquí hasta que decida.',
    openStays: (sums) => `Lo pendiente sigue en ${sums}.`,
    openBecomes: (sums) => `Lo pendiente pasa a ${sums}.`,
    kept: 'Respuesta guardada.',
    yourAnswers: 'Sus respuestas',
    askAgain: 'Preguntar de nuevo',
    forgotten: 'La respuesta se ha olvidado; la pregunta se hace de nuevo.',
    answersLink: 'Respuestas sobre su lista',
    certain: 'Leído sin dudas',
    repairable: (n) => count(n, { one: '# celda se puede reparar', other: '# celdas se pueden reparar' }),
    nothingToRepair: 'nada que reparar',
    datesAreText: (n) => count(n, { one: '# fecha es texto', other: '# fechas son texto' }),
    amountsAreText: (n) => count(n, { one: '# importe es texto', other: '# importes son texto' }),
    namesMissing: (n) => count(n, { one: 'Falta # nombre', other: 'Faltan # nombres' }),
    repair: (n) => `Reparar ${number(n)}`,
    fill: (n) => `Rellenar ${number(n)}`,
    repairAll: (n) => count(n, { one: 'Reparar # celda', other: 'Reparar # celdas' }),
    read: (header, way) =>
      way === 'DMY'
        ? `${header}: primero el día`
        : way === 'MDY'
          ? `${header}: primero el mes`
          : way === ','
            ? `${header}: coma decimal`
            : way === '.'
              ? `${header}: punto decimal`
              : header,
    firstOfGroup: (header) => `${header}: está en la primera fila de cada grupo.`,
    repaired: (n) => count(n, { one: '# celda reparada.', other: '# celdas reparadas.' }),
    notRepaired: (n) =>
      count(n, {
        one: '# celda quedó como estaba: su fila cambió entretanto o es igual a otra.',
        other: '# celdas quedaron como estaban: sus filas cambiaron entretanto o son iguales a otras.',
      }),
    undo: 'Deshacer',
    undone: (n) => count(n, { one: '# celda está como antes.', other: '# celdas están como antes.' }),
    notUndone: (n) =>
      count(n, {
        one: '# celda cambió desde entonces y queda como está.',
        other: '# celdas cambiaron desde entonces y quedan como están.',
      }),
    namedAbove: (n) =>
      count(n, { one: '# fila es del cliente de arriba', other: '# filas son de los clientes de arriba' }),
    open: (header) => `${header} es lo que se debe todavía`,
    openProved: 'Lo facturado menos lo pagado lo da en las filas.',
    totalLessPaid: (header) => `Se debe todavía ${header} menos lo pagado`,
    debitLessCredit: 'Se debe todavía debe menos haber',
    knownWords: (n) => count(n, { one: '# palabra de estado se entiende', other: '# palabras de estado se entienden' }),
    means: {
      owed: 'Se debe',
      credit: 'Una nota de crédito',
      settled: 'No se debe nada',
      void: 'Fuera, anulada',
      draft: 'Fuera, aún no enviada',
      disputed: 'Se debe, sin recordatorios',
      'written off': 'Fuera, dada de baja',
      'not an invoice': 'No es factura',
      unclear: 'Espera',
    },
    counted: {
      owed: (n) => count(n, { one: '# se debe', other: '# se deben' }),
      credit: (n) => count(n, { one: '# nota de crédito', other: '# notas de crédito' }),
      settled: (n) => count(n, { one: '# pagada', other: '# pagadas' }),
      void: (n) => count(n, { one: '# anulada', other: '# anuladas' }),
      draft: (n) => count(n, { one: '# borrador', other: '# borradores' }),
      disputed: (n) => `${number(n)} en disputa`,
      'written off': (n) => count(n, { one: '# dada de baja', other: '# dadas de baja' }),
      'not an invoice': (n) => count(n, { one: '# fila no es factura', other: '# filas no son facturas' }),
      unclear: (n) => count(n, { one: '# espera una respuesta', other: '# esperan una respuesta' }),
    },
    standings: 'Qué son las filas',
    use: 'Usar esta lista',
    nothingSent: (n) =>
      count(n, {
        one: 'No se envía nada por la fila que espera.',
        other: 'No se envía nada por las # filas que esperan.',
      }),
    remembered: 'Las respuestas se guardan en la hoja Collections Policy: la próxima exportación se lee igual.',
    noLedger: 'Ninguna hoja parece una lista de facturas. Abra la hoja con sus facturas y mire de nuevo.',
    protected: (sheet) => `${sheet} está protegida. Se lee como está.`,
    home: (n, waiting) =>
      waiting === 0
        ? `${questions(n)} sobre esta lista.`
        : `${questions(n)} sobre esta lista. ${count(waiting, { one: '# fila espera', other: '# filas esperan' })} una respuesta.`,
    withoutThese: (n) =>
      count(n, {
        one: 'Lo pendiente y lo vencido no incluyen # fila que espera una respuesta.',
        other: 'Lo pendiente y lo vencido no incluyen # filas que esperan una respuesta.',
      }),
  };
}
