import type { ReviewTexts } from '../../../i18n/sections/review/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function review(say: Say): ReviewTexts {
  const { number, count } = say;
  const { eMails, customers } = nouns(say);
  return {
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
    noTerm: 'sin indicar',
    termsChanged: (day) => `Distinto del envío del ${day}. Compruebe que es correcto antes de enviar.`,
    termNow: (name, now, before) => `${name}: ahora ${now}, entonces ${before}`,
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
    unsaid: (words) =>
      `El mensaje no dice «${words}»: el cliente no sabría quién reclama. Escríbalo en el texto, o ponga {{creditor}} y {{signature}} en la plantilla.`,
    lacksAddress:
      'Este requerimiento formal no puede salir sin la dirección postal del acreedor. Indíquela en la política, o arriba, donde se pide.',
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
  };
}
