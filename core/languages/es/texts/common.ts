import type { CommonTexts } from '../../../i18n/sections/common/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function common(say: Say): CommonTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    back: 'Atrás',
    more: 'Más',
    places: 'Secciones',
    loading: 'Leyendo la hoja',
    messageLog: 'Registro de mensajes',
    noLogYet: 'Aún no hay registro de mensajes. El primer recordatorio lo crea.',
    tryAgain: 'Intentar de nuevo',
    lookAgain: 'Volver a comprobar',
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
  };
}
