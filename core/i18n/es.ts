import type { Say } from './say';
import { actionsEs } from './sections/actions/es';
import { channelsEs } from './sections/channels/es';
import { columnsEs } from './sections/columns/es';
import { customerEs } from './sections/customer/es';
import { failuresEs } from './sections/failures/es';
import { documentsEs } from './sections/documents/es';
import { functionsEs } from './sections/functions/es';
import { accountEs } from './sections/account/es';
import { handOffEs } from './sections/handoff/es';
import { helpEs } from './sections/help/es';
import { policyEs } from './sections/policy/es';
import { promiseEs } from './sections/promise/es';
import { templatesEs } from './sections/templates/es';
import type { Texts } from './texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} y ${items[items.length - 1] ?? ''}`;
}

/** Spanish, with the formal address. */
export function es({ number, count }: Say): Texts {
  const eMails = (n: number): string => count(n, { one: '# correo', other: '# correos' });
  const invoices = (n: number): string => count(n, { one: '# factura', other: '# facturas' });
  const customers = (n: number): string => count(n, { one: '# cliente', other: '# clientes' });
  const rows = (n: number): string => count(n, { one: '# fila', other: '# filas' });
  return {
    list,
    functions: functionsEs({ number, count }),
    columns: columnsEs({ number, count }),
    customer: customerEs({ number, count }),
    failures: failuresEs,
    policy: policyEs({ number, count }),
    promise: promiseEs({ number, count }),
    templates: templatesEs({ number, count }),
    account: accountEs({ number, count }),
    handOff: handOffEs({ number, count }),
    help: helpEs,
    actions: actionsEs({ number, count }),
    channels: channelsEs({ number, count }),
    documents: documentsEs({ number, count }),
    stages: ['Preventiva', 'Administrativa', 'Extrajudicial', 'Judicial'],
    fields: {
      invoice: 'número de factura',
      customer: 'cliente',
      customerNumber: 'número de cliente',
      dueDate: 'vencimiento',
      openAmount: 'importe pendiente',
      amount: 'importe',
      paid: 'pagado',
      paidDate: 'fecha de pago',
      currency: 'moneda',
      email: 'correo',
      cc: 'copia del correo',
      phone: 'teléfono',
      language: 'idioma',
      contactName: 'nombre de contacto',
      hold: 'bloqueo',
      dispute: 'disputa',
      promiseDate: 'fecha prometida',
      doNotContact: 'no contactar',
      lastLevel: 'último nivel',
      lastReminder: 'último recordatorio',
      status: 'estado',
      paymentLink: 'enlace de pago',
      customerType: 'tipo de cliente',
      creditLimit: 'límite de crédito',
    },
    common: {
      back: 'Atrás',
      more: 'Más',
      places: 'Secciones',
      loading: 'Leyendo la hoja',
      messageLog: 'Registro de mensajes',
      noLogYet: 'Aún no hay registro de mensajes. El primer recordatorio lo crea.',
      tryAgain: 'Intentar de nuevo',
      lookAgain: 'Mirar de nuevo',
      done: 'Listo',
      cancel: 'Cancelar',
      close: 'Cerrar',
      goToCell: (cell) => `Ir a la celda ${cell}`,
      number,
      eMails,
      invoices,
      invoicesLate: (n, days) =>
        days > 0
          ? `${invoices(n)}, ${count(days, { one: '# día de retraso', other: '# días de retraso' })}`
          : days === 0
            ? `${invoices(n)}, ${n === 1 ? 'vence' : 'vencen'} hoy`
            : `${invoices(n)}, ${n === 1 ? 'vence' : 'vencen'} en ${count(-days, { one: '# día', other: '# días' })}`,
      invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
      invoicesIn: (n, name) => (name === '' ? invoices(n) : `${invoices(n)} en ${name}`),
      eMailsIn: (n, name) => (name === '' ? eMails(n) : `${eMails(n)} en ${name}`),
    },
    remind: {
      place: 'Recordar',
      selectedIn: (sheet) => `Seleccionado en ${sheet}`,
      hiddenRows: (n) => count(n, { one: '# fila oculta queda fuera.', other: '# filas ocultas quedan fuera.' }),
      narrowedFrom: (n) => `Filtrado de ${invoices(n)}.`,
      currency: 'Moneda',
      open: 'Pendiente',
      overdue: 'Vencido',
      noCurrency: 'Sin moneda',
      stages: 'Etapas',
      pressToNarrow: 'Pulse para filtrar',
      showAll: 'Mostrar todo',
      paidOrCredits: (n) =>
        count(n, { one: '# más está pagada o es un abono.', other: '# más están pagadas o son abonos.' }),
      today: 'Hoy',
      dueInLedger: 'Toca hoy en toda la lista',
      perhapsSent: (n) => count(n, { one: '# correo quizá se envió', other: '# correos quizá se enviaron' }),
      waitsForDecision: (n) => count(n, { one: 'Espera su decisión', other: 'Esperan su decisión' }),
      strangers: {
        customers: (n, sheet, names) =>
          count(n, {
            one: `# fila de ${sheet} no corresponde a ningún cliente del listado: ${names}. No detiene nada.`,
            other: `# filas de ${sheet} no corresponden a ningún cliente del listado: ${names}. No detienen nada.`,
          }),
        invoices: (n, sheet, names) =>
          count(n, {
            one: `# fila de ${sheet} nombra una factura que su cliente no tiene: ${names}.`,
            other: `# filas de ${sheet} nombran facturas que sus clientes no tienen: ${names}.`,
          }),
        show: 'Mostrar la hoja',
      },
      nothingElse: 'Nada más hoy.',
      send: 'Enviar recordatorios',
      ready: (n) =>
        count(n, {
          one: '# correo listo. Primero lo revisa usted.',
          other: '# correos listos. Primero los revisa usted.',
        }),
      seeWhy: 'Ver por qué',
      noneReady: (skipped) =>
        `${eMails(0)} listos. ${count(skipped, { one: '# fila omitida', other: '# filas omitidas' })}.`,
      runStopped: (at) => `El envío de las ${at} se detuvo.`,
      runLeft: (sent, waiting) =>
        `${count(sent, { one: 'Se envió # correo', other: 'Se enviaron # correos' })}, ` +
        `${count(waiting, { one: '# espera', other: '# esperan' })}. Nadie recibe uno dos veces.`,
      goOnWith: (n) => `Seguir con ${number(n)}`,
      dropThem: 'Descartarlos',
      lagging: (n) =>
        count(n, {
          one: '# fila de su hoja va por detrás del registro: su último aviso no está anotado en ella.',
          other: '# filas de su hoja van por detrás del registro: sus últimos avisos no están anotados en ella.',
        }),
      dropped: (n) =>
        count(n, {
          one: '# correo descartado. Sus facturas pueden volver a recordarse.',
          other: '# correos descartados. Sus facturas pueden volver a recordarse.',
        }),
    },
    review: {
      title: 'Revisar',
      heading: (n, c) => `${eMails(n)} a ${customers(c)}`,
      interest: (amounts) => `Se suman intereses de demora: ${amounts}.`,
      fees: (amounts) => `Se suman gastos: ${amounts}.`,
      cannotReckon: (problem) =>
        `Este mensaje no puede salir: sus intereses de demora no se pueden calcular (${problem}). Revise la regla de intereses.`,
      all: (n) => `Todos (${number(n)})`,
      order: 'Nivel más alto primero',
      search: (n) => `Buscar en ${eMails(n)}`,
      found: (shown, all) => `${number(shown)} de ${eMails(all)}`,
      noneFound: (text) => `Ningún correo tiene «${text}» en el cliente, las facturas o las direcciones.`,
      tickedHidden: (n) =>
        count(n, { one: '# correo marcado no se muestra.', other: '# correos marcados no se muestran.' }),
      to: 'Para',
      cc: 'Cc',
      replyTo: 'Respuestas a',
      payee: 'Pago a',
      subject: 'Asunto',
      body: 'Texto',
      preview: (customer) => `Correo a ${customer}`,
      tick: (customer) => `Enviar a ${customer}`,
      edit: 'Editar',
      print: 'Imprimir',
      openCustomer: 'Abrir cliente',
      tableLine: (line) => `La línea ${line} representa la tabla de facturas.`,
      edited: 'Editado',
      keep: 'Conservar los cambios',
      finishEdit: 'Conserve o cancele primero sus cambios.',
      undoEdit: 'Deshacer los cambios',
      subjectMissing: 'Escriba un asunto.',
      bodyMissing: 'Escriba un texto.',
      needsTick: 'Requiere su marca',
      changed: 'Cambiado',
      changedSince: (n, who) =>
        count(n, {
          one: `# correo cambió mientras usted leía. Mire de nuevo ${who}.`,
          other: `# correos cambiaron mientras usted leía. Mire de nuevo ${who}.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# correo ya no corresponde y se retiró: ${who}.`,
          other: `# correos ya no corresponden y se retiraron: ${who}.`,
        }),
      cannotGo: (field) => `Este correo no puede salir: la plantilla pide ${field} y la fila no lo tiene.`,
      test: 'Prueba para mí',
      testing: 'Enviando la prueba',
      tested: 'Prueba enviada a usted. No se registró nada.',
      testFailed: (error) => `La prueba no se envió: ${error} No se registró nada.`,
      send: (n) => `Enviar ${eMails(n)}`,
      checking: 'Buscando cambios en la hoja',
      from: (account) => `De ${account}`,
      quota: (n) => `Hoy puede enviar ${eMails(n)}.`,
      overQuota: (now, later) =>
        `Hoy puede enviar ${number(now)}. ${count(later, { one: 'El otro queda para mañana.', other: 'Los otros # quedan para mañana.' })}`,
      noQuota: 'Hoy no puede enviar más correos. Quedan para mañana.',
      perRun: (now, later) =>
        `Cada envío admite ${number(now)}. ${count(later, { one: 'El otro queda para el siguiente.', other: 'Los otros # quedan para el siguiente.' })}`,
      tickOne: 'Marque los correos que pueden salir.',
      nothingToSend: 'No hay nada que enviar.',
    },
    skipped: {
      rows: (n) => count(n, { one: '# fila omitida', other: '# filas omitidas' }),
      canFix: (n) => count(n, { one: '# la puede corregir', other: '# las puede corregir' }),
      reasons: {
        'not due': 'Aún no toca',
        paid: 'Pagada',
        credit: 'Abono',
        'promise pending': 'Promesa pendiente',
        disputed: 'En disputa',
        'on hold': 'Bloqueada',
        'plan current': 'Plan de pago al día',
        'opted out': 'No desea mensajes',
        'already reminded': 'Ya recordada en este nivel',
        'being sent': 'Se está enviando',
        'perhaps sent': 'Quizá enviada, espera su decisión',
        'levels ended': 'Todos los niveles enviados',
        'no template': 'Sin plantilla para este nivel',
        'covered by credits': 'Cubierta por abonos',
        'contact rule': 'No se permite escribir ahora',
        duplicate: 'Número de factura repetido',
        'no invoice number': 'Sin número de factura',
        'no customer': 'Sin cliente',
        'no address': 'Sin dirección de correo',
        'bad address': 'Dirección de correo no válida',
        'no phone': 'Sin número de teléfono',
        'bad phone': 'Teléfono no internacional (+34 …)',
        'unreadable date': 'Fecha ilegible',
        'unreadable amount': 'Importe ilegible',
        'unknown currency': 'Moneda desconocida',
        'unreadable cell': 'Celda ilegible',
        'different customers': 'Un número de cliente, distintos clientes',
        unclear: 'Dudosa: espera su respuesta',
        void: 'Anulada',
        draft: 'Borrador, aún no enviada',
        'written off': 'Dada por incobrable',
        'not an invoice': 'No es una factura: título o total',
      },
      tooSoon: (n) => count(n, { one: 'Recordada hace menos de # día', other: 'Recordada hace menos de # días' }),
      againIn: (n) => count(n, { one: 'de nuevo en # día', other: 'de nuevo en # días' }),
      level: (n) => `nivel ${number(n)}`,
      quoted: (text) => `«${text}»`,
      showRows: (n) => count(n, { one: 'Mostrar la # fila', other: 'Mostrar las # filas' }),
      hideRows: 'Ocultar las filas',
      showNext: (n) => `Mostrar ${number(n)} más`,
      noInvoice: 'sin número de factura',
    },
    sending: {
      title: 'Enviando',
      done: (done, all) => `${number(done)} de ${number(all)} hechos`,
      sentNotSent: (sent, notSent) => {
        const went = count(sent, { one: '# enviado', other: '# enviados' });
        return notSent === 0 ? went : `${went}, ${count(notSent, { one: '# no enviado', other: '# no enviados' })}`;
      },
      secondsLeft: (n) => count(n, { one: 'Queda # segundo aprox.', other: 'Quedan unos # segundos' }),
      minutesLeft: (n) => count(n, { one: 'Queda # minuto aprox.', other: 'Quedan unos # minutos' }),
      waiting: 'En espera',
      sending: 'Enviando',
      sent: (at) => `Enviado ${at}`,
      handedOver: (at) => `Entregado ${at}`,
      notSent: (error) => `No enviado: ${error}`,
      perhapsSent: 'Quizá enviado',
      takenOut: 'Retirado: otra persona lo está enviando',
      notStarted: 'No empezado',
      stop: 'Detener tras este correo',
      stopping: (customer) => `Se detiene tras ${customer}`,
      stoppingNow: 'Deteniendo',
      closing: 'Cerrar el panel también lo detiene. La próxima vez puede seguir donde quedó.',
      paused: (until) => `El servicio de correo pide una pausa. Sigue a las ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'El servicio de correo pide una pausa. Sigue en # segundo.',
          other: 'El servicio de correo pide una pausa. Sigue en # segundos.',
        }),
    },
    result: {
      title: (at) => `Enviado hoy, ${at}`,
      sent: (n) => count(n, { one: '# enviado', other: '# enviados' }),
      sentNeedYou: (sent, need) =>
        `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(need, { one: '# le necesita', other: '# le necesitan' })}`,
      sentNotStarted: (sent, n) =>
        `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(n, { one: '# no empezado', other: '# no empezados' })}`,
      notStarted: (n) =>
        count(n, {
          one: '# correo espera. Puede seguir con él desde Recordar.',
          other: '# correos esperan. Puede seguir con ellos desde Recordar.',
        }),
      perhapsSent: 'Quizá enviado',
      connectionBroke: 'La conexión se cortó mientras salía este correo.',
      whatIsKnown: (error) => `Se sabe: ${error}`,
      lookInSent: (subject) => `Busque «${subject}» en sus correos enviados.`,
      staysBlocked: 'Queda bloqueado hasta que usted decida, para que nadie lo reciba dos veces.',
      itWasSent: 'Se envió',
      itWasNotSent: 'No se envió',
      decidedSent: (customer) => `Registrado como enviado: ${customer}.`,
      decidedNotSent: (customer) => `Registrado como no enviado: ${customer}. Sus facturas pueden volver a recordarse.`,
      nothingWaits: 'Nada espera su decisión.',
      notSent: 'No enviado',
      notSentCount: (n) => `No enviados, ${eMails(n)}`,
      correct: 'Corrija la causa y envíe de nuevo.',
      sendAgain: (n) => (n === 1 ? 'Enviar de nuevo' : `Enviar ${number(n)} de nuevo`),
      nothingAgain: 'Estos correos ya no corresponden. No hay nada que enviar de nuevo.',
      takenOut: (who, n) =>
        `${who === '' ? 'Otra persona' : who} está enviando ${number(n)} de estos ahora. ${count(n, { one: 'Se retiró aquí.', other: 'Se retiraron aquí.' })}`,
      sentFold: (n) => count(n, { one: '# correo enviado', other: '# correos enviados' }),
      changed: (n) =>
        count(n, {
          one: '# correo no se envió, porque sus facturas cambiaron entretanto. Revíselo de nuevo.',
          other: '# correos no se enviaron, porque sus facturas cambiaron entretanto. Revíselos de nuevo.',
        }),
      reviewOthers: (n) => count(n, { one: 'Revisar la otra factura', other: 'Revisar las otras # facturas' }),
      anotherDay: (n) =>
        count(n, {
          one: '# mensaje se aprobó otro día y no se envió: sus días y fechas ya no valen. Revíselo de nuevo.',
          other:
            '# mensajes se aprobaron otro día y no se enviaron: sus días y fechas ya no valen. Revíselos de nuevo.',
        }),
      editedByHand: (n) =>
        count(n, {
          one: '# mensaje se editó a mano y no se envió: el libro no guarda lo que escribió. Revíselo otra vez.',
          other:
            '# mensajes se editaron a mano y no se enviaron: el libro no guarda lo que escribió. Revíselos otra vez.',
        }),
      reminded: (name) => `Recordado: ${name}`,
      ledger: 'Su lista',
      update: (headers, columns, n, columnCount) =>
        `${headers}, ${columnCount === 1 ? 'columna' : 'columnas'} ${columns}, ${columnCount === 1 ? 'puede' : 'pueden'} ponerse al día para ${count(n, { one: 'la # factura enviada', other: 'las # facturas enviadas' })}.`,
      updateRows: (n) => `Actualizar ${rows(n)}`,
      updated: (n) => count(n, { one: '# fila está al día.', other: '# filas están al día.' }),
      notUpdated: (n) =>
        count(n, {
          one: '# fila no se encontró de nuevo, o está repetida, y quedó como estaba.',
          other: '# filas no se encontraron de nuevo, o están repetidas, y quedaron como estaban.',
        }),
      notNow: 'Ahora no',
      openLog: 'Abrir el registro de mensajes',
      settledNotNoted: (error) =>
        `No se pudieron anotar las facturas pagadas entretanto: ${error} Se anotan después del próximo envío. Hasta entonces, una que vuelva a quedar abierta sigue en su nivel anterior.`,
      brokeOff: (error) =>
        `El envío se interrumpió: ${error} Lo que salió está en el registro de mensajes. Lo que espera puede seguir desde Recordar.`,
    },
    trouble: {
      screenBroke: (screen) => `No se ha podido mostrar esta pantalla: ${screen}`,
      screenBrokeMeans:
        'No se ha perdido nada de lo enviado o anotado: consta en el registro de mensajes, y lo que espera puede seguirse desde Recordar. Revise la última celda o plantilla que se cambió.',
      nothingSelected: 'Ninguna factura seleccionada',
      selectRows: (sheet) => `Seleccione una o más filas en ${sheet}. La fila de encabezados no cuenta.`,
      dueToday: (i, c) => `Hoy ${i === 1 ? 'toca' : 'tocan'} ${invoices(i)} de ${customers(c)} para un recordatorio.`,
      nothingDue: 'Hoy no toca nada.',
      nextDue: (date, n) => `Hoy no toca nada. Lo siguiente: ${date}, ${invoices(n)}.`,
      dueFrom: (time, n) => `Todavía no toca nada. Hoy desde las ${time}: ${invoices(n)}.`,
      reviewDue: 'Revisar todo lo de hoy',
      makeCallList: 'Hacer lista de llamadas',
      newer: 'Hecho por una versión más nueva',
      newerReads: (found, known) =>
        `Este libro usa el diseño ${found}. Su complemento conoce diseños hasta el ${known}, así que solo lee.`,
      newerMeans:
        'No se puede enviar ningún recordatorio ni se cambia ninguna hoja. Las funciones trabajan como antes.',
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
        'Las etapas, los planes y las vistas previas siguen funcionando. El envío espera a que vuelva la conexión y no se pierde nada.',
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
    },
  };
}
