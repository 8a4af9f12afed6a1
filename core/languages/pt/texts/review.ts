import type { ReviewTexts } from '../../../i18n/sections/review/texts';
import type { Say } from '../../../i18n/say';
import { nouns } from './nouns';

export function review(say: Say): ReviewTexts {
  const { number, count } = say;
  const { eMails, customers } = nouns(say);
  return {
    title: 'Rever',
    heading: (n, c) => `${eMails(n)} para ${customers(c)}`,
    interest: (amounts) => `Somam-se juros de mora: ${amounts}.`,
    fees: (amounts) => `Somam-se despesas: ${amounts}.`,
    cannotReckon: (problem) =>
      `Esta mensagem não pode sair: os seus juros de mora não podem ser calculados (${problem}). Veja a regra de juros.`,
    all: (n) => `Todos (${number(n)})`,
    order: 'Nível mais alto primeiro',
    search: (n) => `Procurar em ${eMails(n)}`,
    found: (shown, all) => `${number(shown)} de ${eMails(all)}`,
    noneFound: (text) => `Nenhum e-mail tem “${text}” no cliente, nas faturas ou nos endereços.`,
    tickedHidden: (n) =>
      count(n, { one: '# e-mail marcado não é mostrado.', other: '# e-mails marcados não são mostrados.' }),
    to: 'Para',
    cc: 'Cc',
    replyTo: 'Respostas para',
    payee: 'Pagamento a',
    noTerm: 'não indicado',
    termsChanged: (day) => `Diferente do envio de ${day}. Confira se está certo antes de enviar.`,
    termNow: (name, now, before) => `${name}: agora ${now}, então ${before}`,
    subject: 'Assunto',
    body: 'Texto',
    preview: (customer) => `E-mail para ${customer}`,
    tick: (customer) => `Enviar para ${customer}`,
    edit: 'Editar',
    print: 'Imprimir',
    openCustomer: 'Abrir cliente',
    tableLine: (line) => `A linha ${line} representa a tabela de faturas.`,
    edited: 'Editado',
    keep: 'Manter as alterações',
    finishEdit: 'Mantenha ou cancele primeiro as suas alterações.',
    undoEdit: 'Desfazer as alterações',
    subjectMissing: 'Escreva um assunto.',
    bodyMissing: 'Escreva um texto.',
    unsaid: (words) =>
      `A mensagem não diz “${words}”: o cliente não saberia quem cobra. Escreva-o no texto, ou ponha {{creditor}} e {{signature}} no modelo.`,
    lacksAddress:
      'Esta interpelação formal não pode sair sem a morada postal do credor. Indique-a na política, ou acima, onde é pedida.',
    needsTick: 'Precisa da sua marca',
    changed: 'Alterado',
    changedSince: (n, who) =>
      count(n, {
        one: `# e-mail mudou durante a leitura. Veja ${who} de novo.`,
        other: `# e-mails mudaram durante a leitura. Veja ${who} de novo.`,
      }),
    gone: (n, who) =>
      count(n, {
        one: `# e-mail já não é necessário e foi retirado: ${who}.`,
        other: `# e-mails já não são necessários e foram retirados: ${who}.`,
      }),
    cannotGo: (field) => `Este e-mail não pode sair: o modelo pede ${field} e a linha não o tem.`,
    test: 'Teste para mim',
    testing: 'A enviar o teste',
    tested: 'Teste enviado para o seu endereço. Nada foi registado.',
    testFailed: (error) => `O teste não foi enviado: ${error} Nada foi registado.`,
    send: (n) => `Enviar ${eMails(n)}`,
    checking: 'A procurar alterações na folha',
    from: (account) => `De ${account}`,
    quota: (n) => `Hoje pode enviar ${eMails(n)}.`,
    overQuota: (now, later) =>
      `Hoje pode enviar ${number(now)}. ${count(later, { one: 'O outro fica para amanhã.', other: 'Os outros # ficam para amanhã.' })}`,
    noQuota: 'Hoje não pode enviar mais e-mails. Ficam para amanhã.',
    perRun: (now, later) =>
      `Cada envio leva ${number(now)}. ${count(later, { one: 'O outro fica para o próximo.', other: 'Os outros # ficam para o próximo.' })}`,
    tickOne: 'Marque os e-mails que podem sair.',
    nothingToSend: 'Não há nada a enviar.',
  };
}
