import type { TroubleTexts } from '../../../i18n/sections/trouble/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function trouble(say: Say): TroubleTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    screenBroke: (screen) => `No se ha podido mostrar esta pantalla: ${screen}`,
    screenBrokeMeans:
      'No se ha perdido nada de lo enviado o anotado: consta en el registro de mensajes, y lo que espera puede seguirse desde Reclamar. Revise la última celda o plantilla que se cambió.',
    dueToday: (i, c) =>
      `Hoy ${i === 1 ? 'corresponde' : 'corresponden'} ${invoices(i)} de ${customers(c)} para un recordatorio.`,
    nextDue: (date, n) => `Hoy no hay ningún recordatorio pendiente. Lo siguiente: ${date}, ${invoices(n)}.`,
    dueFrom: (time, n) => `Todavía no hay ningún recordatorio pendiente. Hoy desde las ${time}: ${invoices(n)}.`,
    reviewDue: 'Revisar todo lo de hoy',
    makeCallList: 'Hacer lista de llamadas',
    newer: 'Hecho por una versión más nueva',
    newerReads: (found, known) =>
      `Este libro usa el diseño ${found}. Su complemento conoce diseños hasta el ${known}, así que solo lee.`,
    newerMeans: 'No se puede enviar ningún recordatorio ni se cambia ninguna hoja. Las funciones trabajan como antes.',
    reopen: 'Abra el panel de nuevo para tener la última versión.',
    reload: 'Recargar',
    protectedSheet: (sheet) => `El libro o su hoja ${sheet} está protegido.`,
    noEmailColumn: 'No se encontró columna de correo',
    needAddress: (row) =>
      `Los recordatorios necesitan una dirección. Ningún encabezado de la fila ${number(row)} parece de correo.`,
    noColumn: (fields, n) =>
      n === 1 ? `No se encontró columna para ${fields}` : `No se encontraron columnas para ${fields}`,
    needColumn: (row) =>
      `Sin ello no se pueden calcular los recordatorios. Ningún encabezado de la fila ${number(row)} lo parece.`,
    headersSeen: (headers) => `Encabezados vistos: ${headers}.`,
    nameHeader: 'Corrija o añada el encabezado en la hoja y mire de nuevo.',
    noLedger: 'No se encontró lista de facturas',
    whatIsLedger:
      'Una lista tiene una fila por factura bajo encabezados como Factura, Cliente, Vencimiento, Importe pendiente y Correo.',
    openLedger: 'Abra la hoja con sus facturas, o añada los encabezados, y mire de nuevo.',
    offline: 'Está sin conexión',
    offlineMeans:
      'Las fases, los planes y las vistas previas siguen funcionando. El envío espera a que vuelva la conexión y no se pierde nada.',
    offlineWaiting: (waiting, at, sent) =>
      `${eMails(waiting)} del envío de las ${at} ${waiting === 1 ? 'espera' : 'esperan'}. ` +
      count(sent, { one: '# se envió.', other: '# se enviaron.' }),
    unreadable: 'No se pudo leer la hoja',
    damaged: 'El registro de mensajes está dañado',
    damagedSheet: (sheet) => `La hoja ${sheet} está dañada`,
    logMissing: 'Falta el registro de mensajes',
    startNewLog: 'Empezar un registro nuevo',
    newLogMeans:
      'Un registro nuevo no sabe nada de lo enviado antes, salvo lo que dicen las columnas de su propia hoja.',
    deleteCopy: (first, second) =>
      `Las filas de ${first} y ${second} son el mismo mensaje, copiado a mano. Borre una de las dos, conserve la de estado más avanzado y mire de nuevo. Hasta entonces no se envía nada.`,
    notOverwritten: 'No se sobrescribió ni se envió nada. Corrija la celda y mire de nuevo.',
    nothingChanged: 'No se cambió ni se envió nada.',
    failed: 'No se pudo hacer',
    notDone: (error) => `La hoja de cálculo dice: ${error}`,
  };
}
