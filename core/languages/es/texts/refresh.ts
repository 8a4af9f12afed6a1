import type { RefreshTexts } from '../../../i18n/sections/refresh/texts';
import type { Say } from '../../../i18n/say';

export function refresh({ number, count }: Say): RefreshTexts {
  return {
    title: 'Incorporar una exportación nueva',
    heading: (sheet) => `Actualizar ${sheet}`,
    intro:
      'Incorpore la lista más reciente de su contabilidad. Las facturas se emparejan por cliente, número y vencimiento, y antes ve cada cambio.',
    chooseFile: 'Elegir un archivo',
    kinds: 'xlsx, csv o txt, o suéltelo aquí',
    paste: 'O pegue las celdas, con los encabezados',
    last: (when, rows, who) =>
      `Última actualización: ${when}, ${count(rows, { one: '# fila', other: '# filas' })}, por ${who}.`,
    compare: 'Comparar',
    chooseFirst: 'Elija primero un archivo o pegue las celdas.',
    reading: 'Leyendo la lista',
    pasted: 'Celdas pegadas',
    fileRows: (n) => count(n, { one: '# factura leída', other: '# facturas leídas' }),
    change: 'Cambiar',
    differ: (n) => count(n, { one: '# columna es distinta', other: '# columnas son distintas' }),
    nothingYet: 'Todavía no se ha cambiado nada.',
    missing: (header) => ['', header, ' no está en este archivo. ¿Qué columna ocupa su lugar?'],
    pickColumn: 'Elija una columna',
    sameAs: (same, of, header) =>
      `En ${number(same)} de ${count(of, { one: '# factura', other: '# facturas' })} dice lo mismo que su columna ${header}.`,
    seeFirst: 'Verá lo que cambia antes de que se escriba nada.',
    toUpdate: (n) => count(n, { one: '# fila por actualizar', other: '# filas por actualizar' }),
    open: (currency) => (currency === '' ? 'Pendiente' : `Pendiente, ${currency}`),
    arrow: (before, after) => `${before}, luego ${after}`,
    fresh: (n) => count(n, { one: '# nueva', other: '# nuevas' }),
    freshGo: 'Van debajo de la última fila.',
    changed: (n) => count(n, { one: '# modificada', other: '# modificadas' }),
    openAmounts: (n) => count(n, { one: '# importe pendiente', other: '# importes pendientes' }),
    dueDates: (n) => count(n, { one: '# vencimiento', other: '# vencimientos' }),
    otherCells: (n) => count(n, { one: '# celda más', other: '# celdas más' }),
    gone: (n) => `${number(n)} ya no figuran`,
    paid: 'Están pagadas',
    paidMeans: 'Su importe pendiente pasa a 0,00.',
    leave: 'Dejarlas como están',
    leaveMeans: 'No se envía nada por ellas hasta que termine su bloqueo.',
    whole: 'Falta más de una quinta parte de las facturas pendientes. ¿Es la lista completa?',
    sayGone: 'Diga primero qué pasa con las facturas que ya no figuran.',
    unchanged: (n) => `${number(n)} sin cambios`,
    twice: (invoices) => `No se tocan, porque sus filas no se distinguen: ${invoices}.`,
    unread: (n) =>
      count(n, {
        one: '# celda de la lista no se puede leer: queda lo que dice su hoja.',
        other: '# celdas de la lista no se pueden leer: queda lo que dice su hoja.',
      }),
    more: (n) => `Mostrar ${number(n)} más`,
    addColumns: (n) => count(n, { one: 'Añadir # columna nueva', other: 'Añadir # columnas nuevas' }),
    toTheRight: (headers) => `${headers}, a la derecha de las suyas`,
    stays: 'Se queda como está',
    staysMeans: (headers) => `Solo en su hoja, y siguen con sus facturas: ${headers}.`,
    soDo: 'También quedan el registro, las promesas, los planes y los bloqueos.',
    update: (n) => count(n, { one: 'Actualizar # fila', other: 'Actualizar # filas' }),
    canUndo: 'Puede deshacerlo hasta la próxima actualización.',
    updating: 'Actualizando la hoja',
    updated: (n) => count(n, { one: '# fila actualizada.', other: '# filas actualizadas.' }),
    stayed: (n) =>
      count(n, {
        one: '# celda tiene una fórmula o cambió entretanto, y quedó como estaba.',
        other: '# celdas tienen fórmulas o cambiaron entretanto, y quedaron como estaban.',
      }),
    undo: 'Deshacer',
    undone: 'La actualización se ha deshecho.',
    noChange: 'No ha cambiado nada',
    done: 'Listo',
    unfinished: (file, when) =>
      `La actualización desde ${file} de ${when} se interrumpió. No se ha perdido nada: continúela o deshágala.`,
    goOn: 'Continuar',
    noHeaders: 'Ninguna fila de este archivo parece de encabezados.',
    noLedger: 'Ninguna hoja de este libro es todavía una lista de facturas. Elija primero sus columnas.',
  };
}
