import type { CommonTexts } from '../../../i18n/sections/common/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function common(say: Say): CommonTexts {
  const { number, count } = say;
  const { eMails, invoices, customers } = nouns(say);
  return {
    back: 'Voltar',
    more: 'Mais',
    places: 'Seções',
    loading: 'Lendo a folha',
    messageLog: 'Registo de mensagens',
    noLogYet: 'Ainda não há registo de mensagens. O primeiro lembrete o cria.',
    tryAgain: 'Tentar de novo',
    lookAgain: 'Verificar de novo',
    done: 'Concluir',
    cancel: 'Cancelar',
    close: 'Fechar',
    goToCell: (cell) => `Ir à célula ${cell}`,
    number,
    eMails,
    invoices,
    invoicesLate: (n, days) =>
      days > 0
        ? `${invoices(n)}, ${count(days, { one: '# dia de atraso', other: '# dias de atraso' })}`
        : days === 0
          ? `${invoices(n)}, ${n === 1 ? 'vence' : 'vencem'} hoje`
          : `${invoices(n)}, ${n === 1 ? 'vence' : 'vencem'} em ${count(-days, { one: '# dia', other: '# dias' })}`,
    invoicesCustomers: (i, c) => `${invoices(i)}, ${customers(c)}`,
    invoicesIn: (n, name) => (name === '' ? invoices(n) : `${invoices(n)} em ${name}`),
    eMailsIn: (n, name) => (name === '' ? eMails(n) : `${eMails(n)} em ${name}`),
  };
}
