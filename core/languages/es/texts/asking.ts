import type { AskingTexts } from '../../../i18n/sections/asking/texts';
import type { Say } from '../../../i18n/say';

export function asking({ number, count }: Say): AskingTexts {
  return {
    title: '¿Quién reclama?',
    once: 'Se pregunta una sola vez. Figura en todos los mensajes.',
    signedBy: 'Firmado por',
    optional: 'opcional',
    withoutAccount: 'Sin datos bancarios',
    withoutMeans: 'Los mensajes no dicen dónde pagar.',
    ibanRight: (country) => `Los dígitos de control son correctos. País: ${country}.`,
    ibanDigits: 'Los dígitos de control no coinciden. Compárelo con su extracto bancario.',
    ibanLength: (country, needs, has) =>
      `Un IBAN de este país (${country}) tiene ${number(needs)} caracteres, este ${number(has)}.`,
    ibanShape: 'Un IBAN empieza por dos letras y dos cifras, como ES91.',
    seeIt: 'Verlo en el primer mensaje',
    shaded: 'Sombreado: lo que ha escrito arriba.',
    fillIn: 'Indique primero el acreedor y quién firma.',
    giveAccount: 'Indique la cuenta para los pagos o marque que no la hay.',
    nameCurrency: 'Indique primero la moneda: algunas filas no la tienen.',
    correct: 'Corrija primero lo que está marcado arriba.',
    writing: 'Escribiendo los mensajes con estos datos',
    kept: 'Estos datos se guardan en la hoja Collections Policy.',
    changedMeanwhile: 'La hoja Collections Policy ha cambiado entretanto. Vuelva a revisar los mensajes.',
    editsGone: (n) =>
      count(n, {
        one: '# mensaje que había modificado se ha escrito de nuevo. Revíselo otra vez.',
        other: '# mensajes que había modificado se han escrito de nuevo. Revíselos otra vez.',
      }),
  };
}
