import type { Say } from '../../../i18n/say';
import type { AccountTexts } from '../../../i18n/sections/account/texts';

export function account({ count }: Say): AccountTexts {
  return {
    line: (name) => `Cuenta: ${name}`,
    sendsFrom: (address) => `Los correos salen de ${address}.`,
    title: 'Inicie sesión para enviar',
    means: (n) =>
      count(n, {
        one: 'Los correos salen de su propio buzón. Su correo se conserva tal como lo dejó.',
        other: 'Los correos salen de su propio buzón. Sus # correos se conservan tal como los dejó.',
      }),
    signIn: 'Iniciar sesión',
    useMailApp: 'Usar mi programa de correo',
    asking: 'Termine de iniciar sesión en la ventana que se ha abierto.',
    notSignedIn: {
      closed: 'El inicio de sesión se cerró antes de terminar. No se ha enviado nada. Inicie sesión para seguir.',
      offline:
        'No hay conexión con Microsoft 365. No se ha enviado nada. Inténtelo de nuevo cuando vuelva a tener conexión.',
      late: 'El inicio de sesión no terminó a tiempo. No se ha enviado nada. Inténtelo de nuevo.',
      consent:
        'Su organización aún no ha permitido que Collections envíe desde su buzón. No se ha enviado nada. Pida a su administrador que lo conceda una vez o use su programa de correo.',
      unsupported:
        'Esta versión de Excel no puede iniciar sesión desde aquí. No se ha enviado nada. Use su programa de correo.',
      failed:
        'No se pudo iniciar sesión en Microsoft 365. No se ha enviado nada. Inténtelo de nuevo o use su programa de correo.',
    },
  };
}
