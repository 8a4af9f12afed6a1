import type { AskingTexts } from '../../../i18n/sections/asking/texts';
import type { Say } from '../../../i18n/say';

export function asking({ number, count }: Say): AskingTexts {
  return {
    title: 'Qui réclame\u00a0?',
    once: 'Demandé une seule fois. Chaque message le porte.',
    signedBy: 'Signé par',
    optional: 'facultatif',
    withoutAccount: 'Pas de coordonnées bancaires',
    withoutMeans: 'Les messages ne disent pas où payer.',
    ibanRight: (country) => `Les chiffres de contrôle sont justes. Pays\u00a0: ${country}.`,
    ibanDigits: 'Les chiffres de contrôle ne correspondent pas. Comparez avec votre relevé bancaire.',
    ibanLength: (country, needs, has) =>
      `Un IBAN de ce pays (${country}) a ${number(needs)} caractères, celui-ci ${number(has)}.`,
    ibanShape: 'Un IBAN commence par deux lettres et deux chiffres, comme FR14.',
    seeIt: 'Le voir dans le premier message',
    shaded: 'Grisé\u00a0: ce que vous avez saisi plus haut.',
    fillIn: 'Indiquez d’abord le créancier et qui signe.',
    giveAccount: 'Indiquez le compte pour les paiements, ou cochez qu’il n’y en a pas.',
    nameCurrency: 'Indiquez d’abord la devise\u00a0: certaines lignes n’en ont pas.',
    correct: 'Corrigez d’abord ce qui est marqué plus haut.',
    writing: 'Rédaction des messages avec ces indications',
    kept: 'Ces indications sont conservées dans la feuille Collections Policy.',
    changedMeanwhile: 'La feuille Collections Policy a changé entre-temps. Relisez les messages.',
    editsGone: (n) =>
      count(n, {
        one: '# message que vous aviez modifié a été rédigé à nouveau. Relisez-le.',
        other: '# messages que vous aviez modifiés ont été rédigés à nouveau. Relisez-les.',
      }),
  };
}
