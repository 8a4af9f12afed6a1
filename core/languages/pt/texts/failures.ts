import { expectedOf, phraseOf, type ExpectedWords } from '../../../failures/expected';
import { serviceNamer, type FailuresTexts } from '../../../i18n/sections/failures/texts';

const named = serviceNamer(
  {
    'The mail relay': 'Retransmissor de e-mail',
    'The mail server': 'Servidor de e-mail',
    'The e-mail gateway': 'Gateway de e-mail',
    'The service': 'Serviço',
  },
  (channel) => `Gateway de ${channel}`,
);

const LOOK = 'A mensagem pode ter saído: verifique lá antes de enviar de novo.';

const expected: ExpectedWords = {
  amount: () => 'um valor em algarismos',
  'amount of 0 or more': () => 'um valor de 0 ou mais',
  bic: () => 'um BIC de 8 ou 11 caracteres, ou vazio',
  channels: (words) => `canais entre ${words}`,
  currency: () => 'um código de moeda ISO 4217, ou vazio',
  customer: () => 'um cliente',
  date: () => 'uma data',
  'day after': (day) => `um dia depois de ${day}`,
  'day of its own': () => 'um dia que nenhuma outra linha tenha',
  email: () => 'um endereço de e-mail, ou vazio',
  header: (name) => `uma linha de cabeçalhos com ${name}`,
  iban: () => 'um IBAN válido, none para nenhum, ou vazio',
  'interest rule': (words) => `none, uma taxa anual em fração, ou statutory e um de ${words}`,
  'invoices with levels': () => 'faturas com seus níveis, como OH-2207 [2]',
  'known fields': (unknown, known) => `campos entre ${known}, não {{${unknown}}}`,
  country: () => 'um país como PT ou Portugal, ou vazio',
  fee: () => 'um encargo como 5, EUR 5; GBP 4, ou 2 per cent least 5 most 40',
  'least amounts': () => 'valores como 10, ou EUR 10; GBP 8, ou vazio',
  'ledger sheet': () => 'o nome da folha de faturas',
  level: () => 'um nível como 2',
  'level above': (level) => `um nível acima de ${level}`,
  'message text': () => 'o texto da mensagem',
  'new column': (sheet) => `uma coluna de ${sheet} que ainda não esteja acima`,
  nonce: () => 'um nonce',
  'one of': (words) => `um de ${words}`,
  'no table': (table) => `um texto sem ${table}, que só cabe no corpo de e-mails e cartas`,
  'own row': (cell) => `um valor único, mas ${cell} diz o mesmo`,
  'plain template': (found) => `um modelo só com {{field}} e {{#field}}…{{/field}}, sem ${found}`,
  'reference rate': () => 'uma taxa em fração, por exemplo 2,15 % ou 0,0215',
  'shorter text': (most) => `um texto de no máximo ${most} caracteres`,
  'small picture': (most) => `um PNG ou JPEG como endereço de dados com ${most} carateres no máximo, ou vazio`,
  'table alone': (table) => `um texto em que ${table} esteja sozinho na sua linha`,
  text: () => 'texto',
  time: () => 'uma hora como 08:00',
  'time like': (example) => `um momento como ${example}`,
  'time after': (time) => `uma hora depois de ${time}`,
  weekdays: () => 'dias como Mon, Tue, Wed, Thu, Fri',
  'whole number': (least, most) => `um número inteiro de ${least} a ${most}`,
  'yes or no': () => 'yes ou no',
};

export const failures: FailuresTexts = {
  expected,
  sentences: {
    'no-recipient': () => 'A mensagem não tem destinatário.',
    'too-many-recipients': (recipients, most) =>
      `A mensagem tem ${recipients} destinatários; são permitidos no máximo ${most}.`,
    'bad-address': (address) => `“${address}” não é um endereço de e-mail. Corrija-o na folha.`,
    'bad-phone': (number) => `“${number}” não é um telefone em formato internacional, como +34600111222.`,
    'empty-message': () => 'A mensagem está vazia.',
    'too-long': (characters, most) => `A mensagem tem ${characters} caracteres; são permitidos no máximo ${most}.`,
    'subject-too-long': (characters, most) =>
      `O assunto tem ${characters} caracteres; são permitidos no máximo ${most}. Encurte-o nos modelos.`,
    'one-line-only': () =>
      'O WhatsApp não aceita quebras de linha, tabulações nem espaços seguidos em um modelo. Escreva a mensagem em uma linha.',
    'one-number-only': (numbers) => `A mensagem indica ${numbers} números de telefone; espera-se um.`,
    'no-channel': (channel) => `Aqui nada envia por ${channel}. Configure-o e envie de novo.`,
    'test-by-email-only': () => 'Um teste só sai por e-mail.',
    unsaid: (words) =>
      `A mensagem não diz “${words}”: o cliente não saberia quem cobra. Nada foi enviado. Escreva-o no texto, ou ponha {{creditor}} e {{signature}} no modelo e envie de novo.`,
    unsigned: (sheet) => `Nada foi enviado: em ${sheet} falta o credor ou quem assina. Preencha ambos e envie de novo.`,
    'not-written': () => 'A mensagem não pôde ser escrita. Verifique o modelo e as células das suas faturas.',
    'too-large': () => 'O e-mail é demasiado grande. Envie menos faturas num e-mail.',
    'too-long-for-page': () =>
      'É demasiado longo para passar a um navegador. Abra o livro no Excel para a Web ou para Windows.',
    'print-failed': () => 'Não foi possível abrir a carta para impressão.',
    'address-refused': (addresses) => `O servidor de e-mail recusou ${addresses}. Corrija o endereço e envie de novo.`,
    refused: (service) => `${named(service)}: a mensagem não foi aceita. Nada foi enviado.`,
    'refused-with': (service, status) =>
      `${named(service)}: a mensagem não foi aceita (erro ${status}). Nada foi enviado.`,
    'not-reached': (service) => `${named(service)}: sem ligação. Nada foi enviado.`,
    'asks-to-wait': (service) => `${named(service)} pede para esperar antes da próxima mensagem. Nada foi enviado.`,
    'daily-quota': (left, recipients) =>
      `Esta conta ainda pode escrever hoje a ${left} destinatários; a mensagem tem ${recipients}. Envie-a amanhã.`,
    'not-signed-in': (service) => `${named(service)}: não tem sessão iniciada. Inicie sessão e envie de novo.`,
    'sign-in-refused': (service) => `${named(service)}: seu login não foi aceito. Entre outra vez e envie de novo.`,
    'no-permission': () =>
      'Sua conta não pode enviar daqui. Peça à administração que permita Mail.Send e Mail.ReadWrite.',
    'service-not-permitted': (service) =>
      `Este complemento não pode ligar-se a este serviço (${service}). Permita que se ligue a serviços externos e verifique se o endereço está entre os previstos. Nada foi enviado.`,
    'key-missing': () => 'O endereço é diferente do anterior: digite a chave de novo.',
    'bad-key': () => 'Uma chave tem pelo menos 8 caracteres, sem espaços. Nada foi guardado.',
    'bad-url': (address) =>
      `“${address}” não é um endereço que comece por https:// e indique um caminho. Nada foi guardado.`,
    'no-mailbox': (service) =>
      `${named(service)}: sua conta não tem caixa de correio de onde enviar. Use seu programa de e-mail.`,
    'no-draft': (service) => `${named(service)}: a resposta não informou o rascunho. Nada foi enviado.`,
    'draft-unseen': (service) =>
      `${named(service)}: não foi possível consultar o rascunho. Nesta tentativa nada foi enviado.`,
    'own-address-unknown': () => 'Não foi possível ler seu próprio endereço de e-mail. Entre e tente de novo.',
    'other-recipients': () =>
      'Os destinatários não são os da reserva no registo; nada foi enviado. Reveja a mensagem de novo.',
    'mail-not-allowed': () =>
      'Este suplemento não pode enviar e-mails em seu nome. Abra o painel de novo e permita isso; nada foi enviado.',
    'some-refused': (addresses) =>
      `O servidor de e-mail recusou ${addresses}; os outros destinatários a receberam. Corrija o endereço para o próximo lembrete.`,
    'connection-broke': (service) => `${named(service)}: a ligação caiu. ${LOOK}`,
    'no-answer': (service, seconds) => `${named(service)}: não houve resposta em ${seconds} segundos. ${LOOK}`,
    'unclear-answer': (service) => `${named(service)}: a resposta não foi clara. ${LOOK}`,
    'unclear-status': (service, status) => `${named(service)}: a resposta não foi clara (${status}). ${LOOK}`,
    'no-copy': () => 'Seus itens enviados não têm cópia dela.',
    'copy-found': () => 'Seus itens enviados têm uma cópia dela.',
    'draft-stands': () =>
      'Seus itens enviados não têm cópia dela e ela continua nos rascunhos: apague-a lá antes de enviar de novo.',
    'copy-unseen': () => 'Não foi possível consultar seus itens enviados agora.',
    'taken-over': (who) => `Assumida por ${who === '' ? 'outra pessoa' : who}.`,
    dropped: () => 'Descartada antes do envio.',
    'changed-since-approval': () => 'Mudou depois da aprovação.',
    'approved-another-day': () => 'Aprovada noutro dia: seus dias e datas já não valem.',
    'edited-by-hand': () => 'Editada à mão antes do envio: reveja-a de novo.',
    'claimed-first': (who) => `${who === '' ? 'Outra pessoa' : who} chegou antes.`,
    'confirmed-sent': (who) => (who === '' ? 'Confirmado por uma pessoa.' : `Confirmado por ${who}.`),
    'confirmed-unsent': (who) => (who === '' ? 'Não enviada, segundo uma pessoa.' : `Não enviada, segundo ${who}.`),
    'opened-perhaps': () => 'Devia abrir-se e ainda ninguém disse se abriu.',
    'confirmed-unopened': (who) =>
      who === '' ? 'Nada se abriu, segundo uma pessoa.' : `Nada se abriu, segundo ${who}.`,
    'too-many-invoices': (customer, invoices) =>
      `${customer} tem ${invoices} faturas em uma mensagem, mais do que o registo comporta. Selecione menos linhas.`,
    'claim-lost': (customer, sheet) => `A reserva de ${customer} não chegou a ${sheet}; nada foi enviado.`,
    'earlier-run': (day, newest, sheet) =>
      `Este envio tem a data ${day}, mas ${sheet} já tem mensagens de ${newest}. Verifique a data deste computador.`,
    'rows-changed': (sheet, changed, all) =>
      `${sheet} aceitou ${changed} de ${all} mudanças: outra pessoa removeu, copiou ou mudou uma linha.`,
    'rows-moving': (sheet) =>
      `As linhas de ${sheet} estão a mudar de lugar: alguém está a ordená-las. Nada errado foi escrito; tente de novo dentro de um minuto.`,
    'row-mistaken': (sheet, keys) =>
      `Enquanto ${sheet} era ordenada, outra linha foi escrita e não pôde ser restaurada: ${keys}. Compare-a com uma versão anterior.`,
    'entry-gone': (id, sheet) => `A entrada ${id} não está mais em ${sheet}; nada foi mudado.`,
    'no-reason': () => 'Nada foi retirado: diga primeiro porquê.',
    protected: (sheet) =>
      `A folha “${sheet}” está protegida; nada foi enviado nem escrito. Retire a proteção e tente de novo.`,
    'ledger-protected': (sheet) =>
      `${sheet} está protegida. Os lembretes podem ser enviados; níveis e datas não são escritos.`,
    'date-system': () =>
      'Este livro conta os dias desde 1904, por isso cada data seria lida com quatro anos de erro. Nada foi enviado nem escrito. Guarde a lista como ficheiro CSV e abra-o num livro novo.',
    'newer-layout': (found, known) =>
      `Este livro usa o layout ${found}; esta versão conhece layouts até ${known}. Nada foi enviado nem escrito. Abra o painel de novo para ter a versão mais recente.`,
    'different-customers': (number) =>
      `Sob o número de cliente ${number} há clientes diferentes. Não se sabe de quem são as faturas, e nenhuma carta é escrita. Dê a cada cliente um número próprio.`,
    'several-of-name': (name) =>
      `Há vários clientes chamados ${name}; nenhuma carta é escrita para todos. Selecione uma fatura do cliente desejado e abra a carta de novo.`,
    'unknown-answer': (answer) => `“${answer}” não responde a esta pergunta. Escolha uma das respostas oferecidas.`,
    'tables-in-the-way': (sheet) =>
      `As tabelas de ${sheet} estão no caminho umas das outras; nada foi guardado. Coloque-as uma abaixo da outra, com uma linha em branco entre elas.`,
    'log-missing': (since) =>
      `Falta o registo de mensagens, mantido desde ${since}. Sem ele ninguém sabe a quem foi cobrado o quê, e nada é enviado. Recupere a folha com Desfazer ou pelo histórico de versões.`,
    'sheet-twice': (sheet, names) =>
      `${sheet} não está com seu nome, e mais de uma folha poderia ser ela: ${names}. Nada é enviado nem alterado. Devolva o nome à folha certa.`,
    'no-sheet': (sheet) => `Este livro não tem a folha “${sheet}”; nada foi mudado.`,
    'no-column': (sheet, header) => `${sheet} não tem mais a coluna “${header}”; nada foi mudado.`,
    'no-header-row': (sheet, row) => `${sheet} não tem cabeçalhos na linha ${row}; nada foi mudado.`,
    'not-loaded': () => 'Os textos das mensagens não foram carregados: talvez não haja ligação. Nada foi enviado.',
    'no-headers': (sheet, headers) => `${sheet} não tem nenhuma linha com os cabeçalhos ${headers}; nada foi alterado.`,
    'not-own-sheet': (sheet) => `“${sheet}” não é uma folha deste suplemento; ficou como está.`,
    'error-value': (error, place) => `Um erro, ${error}, não pode ser escrito em ${place}; nada foi escrito ali.`,
    'no-document': () => 'Nenhuma folha está aberta. Abra o painel a partir de uma folha.',
    'host-unreached': () => 'Não foi possível aceder à folha: talvez falte ligação. Tente de novo.',
    'host-unanswered': () => 'A folha não respondeu. Tente de novo.',
    'several-accounts': () =>
      'O Google não sabe qual das suas contas está em causa. Abra a folha numa janela privada, ou num perfil do navegador, em que só a conta desta folha tenha sessão iniciada.',
    'permission-missing': () =>
      'O Google pede uma permissão que este suplemento não tem. Abra o painel de novo no menu “Extensões” e permita tudo o que for pedido. Se nada for pedido, recarregue a folha e termine a sessão de outras contas Google.',
    'cell-edit': () => 'Termine a célula em que está a escrever, com Enter ou Esc, e tente de novo.',
    'halves-differ': () =>
      'O painel e o script da folha são de versões diferentes. Recarregue a folha e abra o painel de novo.',
    'host-failed': () => 'A folha não conseguiu fazer isso. Tente de novo; se continuar, abra o painel outra vez.',
    'file-empty': (file) => `${file} está vazio. Exporte-o de novo.`,
    'file-too-large': (file) =>
      `${file} é demasiado grande para uma lista de faturas. Exporte apenas as faturas em aberto.`,
    'file-old': (file) => `${file} é um livro antigo do Excel (xls) ou tem palavra-passe. Guarde-o como xlsx.`,
    'file-unreadable': (file) => `${file} não pode ser lido. Escolha um ficheiro xlsx ou CSV.`,
    'update-unfinished': (file) =>
      `A atualização de ${file} foi interrompida. Continue-a ou desfaça-a primeiro; nada foi alterado.`,
    'run-under-way': () =>
      'Há mensagens a ser enviadas, ou eram enviadas até há poucos minutos. Deixe esse envio terminar e tente de novo.',
    'auto-save-off': () =>
      'A gravação automática está desligada: os outros não veem o que envia e podem enviá-lo também. Ligue-a no topo da janela e tente de novo.',
    busy: () => 'Outra pessoa está a escrever neste livro. Tente de novo dentro de um minuto.',
    'damaged-sheet': (sheet, cell, came, text) =>
      `${sheet}, célula ${cell}, diz “${came}”; espera-se: ${phraseOf(expectedOf(text), expected)}.`,
  },
};
