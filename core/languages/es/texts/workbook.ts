import type { Say } from '../../../i18n/say';
import type { WorkbookTexts } from '../../../i18n/sections/workbook/texts';

export function workbook({ count, number }: Say): WorkbookTexts {
  return {
    setUp: {
      title: 'Preparar este libro',
      offer: 'Este libro aún no está preparado: ninguna factura tiene su fase al lado y rigen las reglas habituales.',
      go: 'Preparar',
      noLedgerYet: '¿Aún no tiene una lista?',
      putInSample: 'Poner un ejemplo',
      sampleIn: (sheet) => `En ${sheet} hay un ejemplo. Es inventado; eche un vistazo.`,
      sheets: 'Hojas que se crean',
      policyFor: 'Cuándo sale cada recordatorio.',
      templatesFor: 'Qué dice cada recordatorio.',
      logFor: 'Una fila por cada mensaje.',
      contactsFor: 'Direcciones, bloqueos y promesas.',
      inLedger: 'En su lista',
      addStages: (stage, daysLate) => `Fase y días de retraso junto a cada factura, columnas ${stage} y ${daysLate}`,
      fillStages: (n) =>
        count(n, {
          one: 'Fase y días de retraso para # fila que no los tiene',
          other: 'Fase y días de retraso para # filas que no los tienen',
        }),
      getStage: (n) => count(n, { one: '# factura recibe una fase.', other: '# facturas reciben una fase.' }),
      getNone: (n) =>
        count(n, {
          one: '# fila no recibe ninguna: antes hay que aclarar su fecha, importe o estado.',
          other: '# filas no reciben ninguna: antes hay que aclarar sus fechas, importes o estados.',
        }),
      noStages: 'Ninguna columna contiene lo que aún se debe de cada factura, así que no puede haber una fase al lado.',
      repair: (n) =>
        count(n, {
          one: 'Convertir # celda de texto en fecha o número',
          other: 'Convertir # celdas de texto en fechas y números',
        }),
      questions: (n) =>
        count(n, { one: '# pregunta sobre esta lista le espera.', other: '# preguntas sobre esta lista le esperan.' }),
      make: (n) => count(n, { one: 'Crear # hoja', other: 'Crear # hojas' }),
      addColumns: 'Añadir las columnas',
      ledgerStays: 'Su lista queda como está. Puede deshacerlo.',
      ledgerGets: 'No se sobrescribe nada de su lista. Puede deshacerlo.',
      allThere: 'Todo está preparado.',
      done: (sheets, invoices) => {
        const parts = [
          ...(sheets === 0 ? [] : [count(sheets, { one: '# hoja creada', other: '# hojas creadas' })]),
          ...(invoices === 0
            ? []
            : [count(invoices, { one: '# factura tiene su fase', other: '# facturas tienen su fase' })]),
        ];
        return `${parts.join(', ')}.`;
      },
      undone: 'Todo está como antes.',
      changedSince: (sheets) => `Cambiado desde entonces, por lo que queda: ${sheets}.`,
      ledgerProtected: (sheet) => `${sheet} está protegida: queda como está.`,
    },
    layout: {
      older:
        'Este libro tiene una estructura anterior. Un solo paso pone su registro al día; puede deshacerlo. Quienes usen una versión anterior del complemento ya solo podrán leerlo.',
      unfinished: 'La actualización de este libro quedó interrumpida. No se ha perdido nada: se lee como siempre.',
      update: 'Actualizar las hojas',
      done: 'Las hojas están al día.',
      undone: 'Las hojas están como antes.',
    },
    glance: {
      wholeOf: (sheet) => `Nada seleccionado: todo ${sheet}`,
      ageing: 'Antigüedad',
      notDue: 'No vencido',
      days: (from, to) => `${number(from)}–${number(to)}`,
      over: (n) => `Más de ${number(n)}`,
      remindersDue: 'Recordatorios por enviar',
    },
    remove: {
      title: 'Quitar la preparación',
      columns: (columns, sheet) => `Columnas ${columns} de ${sheet}`,
      stays: (sheet) => `${sheet} queda: contiene algo suyo.`,
      nothing: 'No hay nada que quitar.',
      go: 'Quitar',
      done: 'La preparación está quitada.',
    },
    formulas: {
      title: 'Fórmulas: fijar o reparar',
      scope: 'Dónde',
      whole: 'Todo el libro',
      inSheet: (n) => count(n, { one: '# fórmula', other: '# fórmulas' }),
      broken: (n) =>
        count(n, { one: '# fórmula ya no conoce su función.', other: '# fórmulas ya no conocen su función.' }),
      brokenMeans:
        'Ocurre cuando un libro pasa de Excel a Hojas de cálculo de Google y vuelve. Reparar devuelve los nombres.',
      ours: (n) =>
        count(n, {
          one: '# fórmula usa funciones de este complemento.',
          other: '# fórmulas usan funciones de este complemento.',
        }),
      oursMeans:
        'Quien no tiene el complemento ve los valores hasta que se recalcula todo. Fijados, los valores quedan y ya no cambian.',
      none: 'Aquí ninguna fórmula usa funciones de este complemento.',
      repair: (n) => count(n, { one: 'Reparar # fórmula', other: 'Reparar # fórmulas' }),
      freeze: (n) => count(n, { one: 'Fijar # fórmula', other: 'Fijar # fórmulas' }),
      canUndo: 'Las demás fórmulas quedan como están. Puede deshacerlo.',
      repaired: (n) => count(n, { one: '# fórmula reparada.', other: '# fórmulas reparadas.' }),
      frozen: (n) => count(n, { one: '# fórmula es ahora un valor.', other: '# fórmulas son ahora valores.' }),
      left: (n) =>
        count(n, {
          one: '# queda: muestra un error o alguien la cambió entretanto.',
          other: '# quedan: muestran un error o alguien las cambió entretanto.',
        }),
    },
    undo: 'Deshacer',
    headers: { stage: 'Fase', daysLate: 'Días de retraso' },
  };
}
