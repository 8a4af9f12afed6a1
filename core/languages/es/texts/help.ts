import type { HelpTexts } from '../../../i18n/sections/help/texts';

export const help: HelpTexts = {
  title: 'Ayuda',
  sections: [
    {
      heading: 'Por qué los avisos son seguros',
      lines: [
        'Nada sale por sí solo. Usted revisa cada mensaje; solo envía el botón que dice cuántos son.',
        'Cada factura se reserva en el registro antes de que salga su mensaje, para que nadie lo reciba dos veces, aunque otra persona envíe a la vez.',
        'Un mensaje que quizá se envió espera su decisión.',
        'Si el panel se cierra durante un envío, al volver dice qué quedaba en marcha y ofrece seguir.',
        'Cada fila que no recibe aviso figura con su motivo.',
      ],
    },
    {
      heading: 'Dónde queda anotado',
      lines: [
        'Collections Log: cada mensaje, de quién, cuándo y qué fue de él.',
        'Collections Contacts: promesas, disputas, pausas y notas.',
        'Collections Policy: cuándo sale cada aviso y a quién.',
        'Collections Templates: qué dice cada aviso.',
        'Su propia hoja solo cambia cuando usted pulsa un botón de actualizar.',
      ],
    },
    {
      heading: 'Teclado',
      lines: [
        'Tab avanza; las flechas se mueven dentro de pestañas, menús y listas.',
        'En la revisión, la barra espaciadora marca un mensaje y Entrar lo abre.',
        'Esc vuelve atrás, salvo mientras se envía.',
        'Ningún atajo envía.',
      ],
    },
  ],
};
