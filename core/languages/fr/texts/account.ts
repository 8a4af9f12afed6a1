import type { Say } from '../../../i18n/say';
import type { AccountTexts } from '../../../i18n/sections/account/texts';

export function account({ count }: Say): AccountTexts {
  return {
    line: (name) => `Compte\u00a0: ${name}`,
    sendsFrom: (address) => `Les e-mails partent de ${address}.`,
    title: 'Connectez-vous pour envoyer',
    means: (n) =>
      count(n, {
        one: 'Les e-mails partent de votre propre boîte aux lettres. Votre e-mail reste tel que vous l’avez laissé.',
        other:
          'Les e-mails partent de votre propre boîte aux lettres. Vos # e-mails restent tels que vous les avez laissés.',
      }),
    signIn: 'Se connecter',
    useMailApp: 'Utiliser ma messagerie',
    asking: 'Terminez la connexion dans la fenêtre qui s’est ouverte.',
    notSignedIn: {
      closed: 'La connexion a été fermée avant la fin. Rien n’a été envoyé. Connectez-vous pour continuer.',
      offline:
        'Il n’y a pas de liaison avec Microsoft 365. Rien n’a été envoyé. Réessayez une fois de retour en ligne.',
      late: 'La connexion n’a pas été terminée à temps. Rien n’a été envoyé. Réessayez.',
      consent:
        'Votre organisation n’a pas encore autorisé Collections à envoyer depuis votre boîte. Rien n’a été envoyé. Demandez à votre administrateur de l’accorder une fois, ou utilisez votre messagerie.',
      unsupported:
        'Cette version d’Excel ne permet pas de se connecter d’ici. Rien n’a été envoyé. Utilisez plutôt votre messagerie.',
      failed:
        'La connexion à Microsoft 365 n’a pas abouti. Rien n’a été envoyé. Réessayez ou utilisez votre messagerie.',
    },
  };
}
