import { expectedOf, phraseOf, type ExpectedWords } from '../../../failures/expected';
import { serviceNamer, type FailuresTexts } from '../../../i18n/sections/failures/texts';

const named = serviceNamer(
  {
    'The mail relay': 'Relé de correo',
    'The mail server': 'Servidor de correo',
    'The e-mail gateway': 'Pasarela de correo',
    'The service': 'Servicio',
  },
  (channel) => `Pasarela de ${channel}`,
);

const expected: ExpectedWords = {
  amount: () => 'un importe en cifras',
  'amount of 0 or more': () => 'un importe de 0 o más',
  bic: () => 'un BIC de 8 u 11 caracteres, o nada',
  channels: (words) => `canales de entre ${words}`,
  currency: () => 'un código de moneda ISO 4217, o nada',
  customer: () => 'un cliente',
  date: () => 'una fecha',
  'day after': (day) => `un día después de ${day}`,
  'day of its own': () => 'un día que no tenga otra fila',
  email: () => 'una dirección de correo, o nada',
  header: (name) => `una fila de encabezados con ${name}`,
  iban: () => 'un IBAN válido, none para ninguno, o nada',
  'interest rule': (words) => `none, un tipo anual en fracción, o statutory y uno de ${words}`,
  'invoices with levels': () => 'facturas con sus niveles, como OH-2207 [2]',
  'known fields': (unknown, known) => `campos de entre ${known}, no {{${unknown}}}`,
  country: () => 'un país como ES o España, o vacío',
  fee: () => 'un cargo como 5, EUR 5; GBP 4, o 2 per cent least 5 most 40',
  'least amounts': () => 'importes como 10, o EUR 10; GBP 8, o vacío',
  'ledger sheet': () => 'el nombre de la hoja de facturas',
  level: () => 'un nivel como 2',
  'level above': (level) => `un nivel por encima de ${level}`,
  'message text': () => 'el texto del mensaje',
  'new column': (sheet) => `una columna de ${sheet} que no figure ya arriba`,
  nonce: () => 'un nonce',
  'one of': (words) => `uno de ${words}`,
  'no table': (table) => `un texto sin ${table}, que solo cabe en el cuerpo de correos y cartas`,
  'own row': (cell) => `un valor único, pero ${cell} dice lo mismo`,
  'plain template': (found) => `una plantilla solo con {{field}} y {{#field}}…{{/field}}, sin ${found}`,
  'reference rate': () => 'un tipo como fracción, por ejemplo 2,15 % o 0,0215',
  'shorter text': (most) => `un texto de ${most} caracteres como máximo`,
  'small picture': (most) => `un PNG o JPEG como dirección de datos de ${most} caracteres como máximo, o vacío`,
  'table alone': (table) => `un texto en el que ${table} esté solo en su línea`,
  text: () => 'texto',
  time: () => 'una hora como 08:00',
  'time like': (example) => `un momento como ${example}`,
  'time after': (time) => `una hora después de ${time}`,
  weekdays: () => 'días como Mon, Tue, Wed, Thu, Fri',
  'whole number': (least, most) => `un número entero de ${least} a ${most}`,
  'yes or no': () => 'yes o no',
};

export const failures: FailuresTexts = {
  expected,
  sentences: {
    'no-recipient': () => 'El mensaje no tiene destinatario.',
    'too-many-recipients': (recipients, most) =>
      `El mensaje tiene ${recipients} destinatarios; se permiten ${most} como máximo.`,
    'bad-address': (address) => `«${address}» no es una dirección de correo. Corríjala en la hoja.`,
    'bad-phone': (number) => `«${number}» no es un teléfono en formato internacional, como +34600111222.`,
    'empty-message': () => 'El mensaje está vacío.',
    'too-long': (characters, most) => `El mensaje tiene ${characters} caracteres; se permiten ${most} como máximo.`,
    'subject-too-long': (characters, most) =>
      `El asunto tiene ${characters} caracteres; se permiten ${most} como máximo. Acórtelo en las plantillas.`,
    'one-line-only': () =>
      'WhatsApp no admite saltos de línea, tabuladores ni espacios seguidos en una plantilla. Escriba el mensaje en una línea.',
    'one-number-only': (numbers) => `El mensaje indica ${numbers} números de teléfono; se espera uno.`,
    'no-channel': (channel) => `Aquí nada envía por ${channel}. Configúrelo y envíe de nuevo.`,
    'test-by-email-only': () => 'Una prueba solo sale por correo.',
    unsaid: (words) =>
      `El mensaje no dice «${words}»: el cliente no sabría quién reclama. No se ha enviado nada. Escríbalo en el texto, o ponga {{creditor}} y {{signature}} en la plantilla y envíe de nuevo.`,
    unsigned: (sheet) =>
      `No se ha enviado nada: en ${sheet} falta el acreedor o quién firma. Rellene ambos y vuelva a enviar.`,
    'not-written': () => 'El mensaje no se ha podido escribir. Revise la plantilla y las celdas de sus facturas.',
    'too-large': () => 'El correo es demasiado grande. Envíe menos facturas en un correo.',
    'too-long-for-page': () =>
      'Es demasiado largo para pasarlo a un navegador. Abra el libro en Excel para la web o para Windows.',
    'print-failed': () => 'La carta no se pudo abrir para imprimirla.',
    'address-refused': (addresses) =>
      `El servidor de correo rechazó ${addresses}. Corrija la dirección y envíe de nuevo.`,
    refused: (service) => `${named(service)}: el mensaje no fue aceptado. No se envió nada.`,
    'refused-with': (service, status) =>
      `${named(service)}: el mensaje no fue aceptado (error ${status}). No se envió nada.`,
    'not-reached': (service) => `${named(service)}: sin conexión. No se envió nada.`,
    'asks-to-wait': (service) => `${named(service)} pide esperar antes del próximo mensaje. No se envió nada.`,
    'daily-quota': (left, recipients) =>
      `Esta cuenta puede escribir hoy a ${left} destinatarios más; el mensaje tiene ${recipients}. Envíelo mañana.`,
    'not-signed-in': (service) => `${named(service)}: no ha iniciado sesión. Iníciela y envíe de nuevo.`,
    'sign-in-refused': (service) =>
      `${named(service)}: su inicio de sesión no fue aceptado. Iníciela otra vez y envíe de nuevo.`,
    'no-permission': () =>
      'Su cuenta no puede enviar desde aquí. Pida a su administración que permita Mail.Send y Mail.ReadWrite.',
    'service-not-permitted': (service) =>
      `Este complemento no puede conectarse a este servicio (${service}). Permítale conectarse a servicios externos y compruebe que la dirección está entre las previstas al instalarlo. No se envió nada.`,
    'key-missing': () => 'La dirección es distinta de la anterior: escriba la clave otra vez.',
    'bad-key': () => 'Una clave tiene al menos 8 caracteres, sin espacios. No se guardó nada.',
    'bad-url': (address) =>
      `«${address}» no es una dirección que empiece por https:// e indique una ruta. No se guardó nada.`,
    'no-mailbox': (service) =>
      `${named(service)}: su cuenta no tiene un buzón desde el que enviar. Use su programa de correo.`,
    'no-draft': (service) => `${named(service)}: la respuesta no nombró el borrador. No se envió nada.`,
    'draft-unseen': (service) =>
      `${named(service)}: no se pudo consultar el borrador. En este intento no se envió nada.`,
    'own-address-unknown': () => 'Su propia dirección de correo no se pudo leer. Inicie sesión e inténtelo de nuevo.',
    'other-recipients': () =>
      'Los destinatarios no son los de la reserva en el registro; no se ha enviado nada. Revise el mensaje otra vez.',
    'mail-not-allowed': () =>
      'Este complemento no puede enviar correo en su nombre. Abra el panel otra vez y permítalo; no se ha enviado nada.',
    'some-refused': (addresses) =>
      `El servidor de correo rechazó ${addresses}; los demás destinatarios lo recibieron. Corrija la dirección para el próximo recordatorio.`,
    'connection-broke': (service) =>
      `${named(service)}: la conexión se cortó. El mensaje puede haber salido: compruébelo allí antes de enviarlo otra vez.`,
    'no-answer': (service, seconds) =>
      `${named(service)}: no hubo respuesta en ${seconds} segundos. El mensaje puede haber salido: compruébelo allí antes de enviarlo otra vez.`,
    'unclear-answer': (service) =>
      `${named(service)}: la respuesta no fue clara. El mensaje puede haber salido: compruébelo allí antes de enviarlo otra vez.`,
    'unclear-status': (service, status) =>
      `${named(service)}: la respuesta no fue clara (${status}). El mensaje puede haber salido: compruébelo allí antes de enviarlo otra vez.`,
    'no-copy': () => 'En sus elementos enviados no hay copia.',
    'copy-found': () => 'En sus elementos enviados hay una copia.',
    'draft-stands': () =>
      'En sus elementos enviados no hay copia y sigue en Borradores: bórrelo allí antes de enviarlo otra vez.',
    'copy-unseen': () => 'Ahora no se pudieron consultar sus elementos enviados.',
    'taken-over': (who) => `Lo asumió ${who === '' ? 'otra persona' : who}.`,
    dropped: () => 'Descartado antes de enviarlo.',
    'changed-since-approval': () => 'Cambió después de aprobarse.',
    'approved-another-day': () => 'Aprobado otro día: sus días y fechas ya no valen.',
    'edited-by-hand': () => 'Editado a mano antes de enviarlo: revíselo de nuevo.',
    'claimed-first': (who) => `${who === '' ? 'Alguien del equipo' : who} se adelantó.`,
    'confirmed-sent': (who) => (who === '' ? 'Confirmado por una persona.' : `Confirmado por ${who}.`),
    'confirmed-unsent': (who) => (who === '' ? 'No enviado, según una persona.' : `No enviado, según ${who}.`),
    'opened-perhaps': () => 'Debía abrirse y nadie ha dicho todavía si se abrió.',
    'confirmed-unopened': (who) =>
      who === '' ? 'No se abrió nada, según una persona.' : `No se abrió nada, según ${who}.`,
    'too-many-invoices': (customer, invoices) =>
      `${customer} tiene ${invoices} facturas en un mensaje, más de las que caben en el registro. Seleccione menos filas.`,
    'claim-lost': (customer, sheet) => `La reserva de ${customer} no llegó a ${sheet}; no se envió nada.`,
    'earlier-run': (day, newest, sheet) =>
      `Este envío lleva la fecha ${day}, pero ${sheet} ya tiene mensajes del ${newest}. Compruebe la fecha de este equipo.`,
    'rows-changed': (sheet, changed, all) =>
      `${sheet} aceptó ${changed} de ${all} cambios: otra persona quitó, copió o cambió una fila.`,
    'rows-moving': (sheet) =>
      `Las filas de ${sheet} se están moviendo: alguien ordena la hoja. No se escribió nada incorrecto; inténtelo de nuevo en un minuto.`,
    'row-mistaken': (sheet, keys) =>
      `Mientras se ordenaba ${sheet}, se escribió en otra fila y no se pudo deshacer: ${keys}. Compárela con una versión anterior.`,
    'entry-gone': (id, sheet) => `La entrada ${id} ya no está en ${sheet}; no se cambió nada.`,
    'no-reason': () => 'No se retiró nada: diga primero por qué.',
    protected: (sheet) =>
      `La hoja «${sheet}» está protegida; no se envió ni se escribió nada. Quite la protección y pruebe de nuevo.`,
    'ledger-protected': (sheet) =>
      `${sheet} está protegida. Se pueden enviar recordatorios; los niveles y las fechas no se escriben.`,
    'date-system': () =>
      'Este libro cuenta los días desde 1904, así que cada fecha se leería con cuatro años de error. No se envió ni se escribió nada. Guarde la lista como archivo CSV y ábralo en un libro nuevo.',
    'newer-layout': (found, known) =>
      `Este libro usa el diseño ${found}; esta versión conoce diseños hasta el ${known}. No se envió ni se escribió nada. Abra el panel de nuevo para tener la última versión.`,
    'different-customers': (number) =>
      `Con el número de cliente ${number} figuran clientes distintos. No se sabe de quién son las facturas y no se escribe ninguna carta. Dé a cada cliente un número propio.`,
    'several-of-name': (name) =>
      `Hay varios clientes que se llaman ${name}; no se escribe una carta para todos. Seleccione una factura del que quiera y abra la carta de nuevo.`,
    'unknown-answer': (answer) => `«${answer}» no responde a esta pregunta. Elija una de las respuestas ofrecidas.`,
    'tables-in-the-way': (sheet) =>
      `Las tablas de ${sheet} se estorban; no se guardó nada. Póngalas una debajo de otra, con una fila en blanco entre ellas.`,
    'log-missing': (since) =>
      `Falta el registro de mensajes, que se llevaba desde ${since}. Sin él nadie sabe a quién se recordó qué, y no se envía nada. Recupere la hoja con Deshacer o desde el historial de versiones.`,
    'sheet-twice': (sheet, names) =>
      `${sheet} no está con su nombre y más de una hoja podría serlo: ${names}. No se envía ni se cambia nada. Devuelva su nombre a la correcta.`,
    'no-sheet': (sheet) => `En este libro no hay una hoja «${sheet}»; no se cambió nada.`,
    'no-column': (sheet, header) => `${sheet} ya no tiene la columna «${header}»; no se cambió nada.`,
    'no-header-row': (sheet, row) => `${sheet} no tiene encabezados en la fila ${row}; no se cambió nada.`,
    'not-loaded': () => 'Los textos de los mensajes no se han cargado: puede que no haya conexión. No se envió nada.',
    'no-headers': (sheet, headers) =>
      `${sheet} no tiene ninguna fila con los encabezados ${headers}; no se ha cambiado nada.`,
    'not-own-sheet': (sheet) => `«${sheet}» no es una hoja de este complemento; se ha dejado como está.`,
    'error-value': (error, place) =>
      `Un error, ${error}, no se puede escribir en ${place}; allí no se ha escrito nada.`,
    'no-document': () => 'No hay ninguna hoja de cálculo abierta. Abra el panel desde una hoja de cálculo.',
    'host-unreached': () => 'No se pudo contactar con la hoja de cálculo: quizá falta la conexión. Inténtelo de nuevo.',
    'host-unanswered': () => 'La hoja de cálculo no ha respondido. Inténtelo de nuevo.',
    'several-accounts': () =>
      'Google no sabe a cuál de sus cuentas se refiere. Abra la hoja de cálculo en una ventana privada, o en un perfil del navegador, donde solo haya iniciado sesión la cuenta de esta hoja.',
    'permission-missing': () =>
      'Google pide un permiso que este complemento no tiene. Abra el panel otra vez desde el menú «Extensiones» y permita todo lo que se pida. Si no se pide nada, vuelva a cargar la hoja de cálculo y cierre la sesión de otras cuentas de Google.',
    'cell-edit': () => 'Termine la celda en la que está escribiendo, con Intro o Esc, e inténtelo de nuevo.',
    'halves-differ': () =>
      'El panel y el script de la hoja de cálculo son de versiones distintas. Vuelva a cargar la hoja de cálculo y abra el panel otra vez.',
    'host-failed': () =>
      'La hoja de cálculo no pudo hacerlo. Inténtelo de nuevo; si sigue igual, abra el panel otra vez.',
    'file-empty': (file) => `${file} está vacío. Expórtelo de nuevo.`,
    'file-too-large': (file) =>
      `${file} es demasiado grande para una lista de facturas. Exporte solo las facturas pendientes.`,
    'file-old': (file) =>
      `${file} es un libro antiguo de Excel (xls) o está protegido con contraseña. Guárdelo como xlsx.`,
    'file-unreadable': (file) => `${file} no se puede leer. Elija un archivo xlsx o CSV.`,
    'update-unfinished': (file) =>
      `La actualización desde ${file} se interrumpió. Continúela o deshágala primero; no se ha cambiado nada.`,
    'run-under-way': () =>
      'Se están enviando mensajes, o se enviaban hasta hace unos minutos. Deje que ese envío termine y vuelva a intentarlo.',
    'auto-save-off': () =>
      'El autoguardado está desactivado: los demás no ven lo que usted envía y podrían enviarlo también. Actívelo en la parte superior de la ventana e inténtelo de nuevo.',
    busy: () => 'Otra persona está escribiendo en este libro. Inténtelo de nuevo en un minuto.',
    'damaged-sheet': (sheet, cell, came, text) =>
      `${sheet}, celda ${cell}, dice «${came}»; se espera: ${phraseOf(expectedOf(text), expected)}.`,
  },
};
