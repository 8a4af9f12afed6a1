import type { Say } from './say';
import { actionsPt } from './sections/actions/pt';
import { channelsPt } from './sections/channels/pt';
import { columnsPt } from './sections/columns/pt';
import { customerPt } from './sections/customer/pt';
import { failuresPt } from './sections/failures/pt';
import { documentsPt } from './sections/documents/pt';
import { functionsPt } from './sections/functions/pt';
import { accountPt } from './sections/account/pt';
import { handOffPt } from './sections/handoff/pt';
import { helpPt } from './sections/help/pt';
import { policyPt } from './sections/policy/pt';
import { promisePt } from './sections/promise/pt';
import { templatesPt } from './sections/templates/pt';
import type { Texts } from './texts';

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items[items.length - 1] ?? ''}`;
}

/** Portuguese, worded for Brazil and Portugal alike. */
export function pt({ number, count }: Say): Texts {
  const eMails = (n: number): string => count(n, { one: '# e-mail', other: '# e-mails' });
  const invoices = (n: number): string => count(n, { one: '# fatura', other: '# faturas' });
  const customers = (n: number): string => count(n, { one: '# cliente', other: '# clientes' });
  const rows = (n: number): string => count(n, { one: '# linha', other: '# linhas' });
  return {
    list,
    functions: functionsPt({ number, count }),
    columns: columnsPt({ number, count }),
    customer: customerPt({ number, count }),
    failures: failuresPt,
    policy: policyPt({ number, count }),
    promise: promisePt({ number, count }),
    templates: templatesPt({ number, count }),
    account: accountPt({ number, count }),
    handOff: handOffPt({ number, count }),
    help: helpPt,
    actions: actionsPt({ number, count }),
    channels: channelsPt({ number, count }),
    documents: documentsPt({ number, count }),
    stages: ['Preventiva', 'Administrativa', 'Extrajudicial', 'Judicial'],
    fields: {
      invoice: 'número da fatura',
      customer: 'cliente',
      customerNumber: 'número do cliente',
      dueDate: 'vencimento',
      openAmount: 'valor em aberto',
      amount: 'valor',
      paid: 'pago',
      paidDate: 'data do pagamento',
      currency: 'moeda',
      email: 'e-mail',
      cc: 'cópia do e-mail',
      phone: 'telefone',
      language: 'idioma',
      contactName: 'nome do contato',
      hold: 'bloqueio',
      dispute: 'contestação',
      promiseDate: 'data prometida',
      doNotContact: 'não contatar',
      lastLevel: 'último nível',
      lastReminder: 'último lembrete',
      status: 'situação',
      paymentLink: 'link de pagamento',
      customerType: 'tipo de cliente',
      creditLimit: 'limite de crédito',
    },
    common: {
      back: 'Voltar',
      more: 'Mais',
      places: 'Seções',
      loading: 'Lendo a folha',
      messageLog: 'Registro de mensagens',
      noLogYet: 'Ainda não há registro de mensagens. O primeiro lembrete o cria.',
      tryAgain: 'Tentar de novo',
      lookAgain: 'Olhar de novo',
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
    },
    remind: {
      place: 'Lembrar',
      selectedIn: (sheet) => `Selecionado em ${sheet}`,
      hiddenRows: (n) => count(n, { one: '# linha oculta fica de fora.', other: '# linhas ocultas ficam de fora.' }),
      narrowedFrom: (n) => `Filtrado de ${invoices(n)}.`,
      currency: 'Moeda',
      open: 'Em aberto',
      overdue: 'Vencido',
      noCurrency: 'Sem moeda',
      stages: 'Etapas',
      pressToNarrow: 'Pressione para filtrar',
      showAll: 'Mostrar tudo',
      paidOrCredits: (n) =>
        count(n, { one: 'Mais # está paga ou é um crédito.', other: 'Mais # estão pagas ou são créditos.' }),
      today: 'Hoje',
      dueInLedger: 'A lembrar hoje em toda a lista',
      perhapsSent: (n) => count(n, { one: '# e-mail talvez foi enviado', other: '# e-mails talvez foram enviados' }),
      waitsForDecision: (n) => count(n, { one: 'Aguarda a sua decisão', other: 'Aguardam a sua decisão' }),
      strangers: {
        customers: (n, sheet, names) =>
          count(n, {
            one: `# linha de ${sheet} não corresponde a nenhum cliente da lista: ${names}. Não suspende nada.`,
            other: `# linhas de ${sheet} não correspondem a nenhum cliente da lista: ${names}. Não suspendem nada.`,
          }),
        invoices: (n, sheet, names) =>
          count(n, {
            one: `# linha de ${sheet} indica uma fatura que o cliente não tem: ${names}.`,
            other: `# linhas de ${sheet} indicam faturas que os clientes não têm: ${names}.`,
          }),
        show: 'Mostrar a folha',
      },
      nothingElse: 'Nada mais hoje.',
      send: 'Enviar lembretes',
      ready: (n) =>
        count(n, {
          one: '# e-mail pronto. Primeiro a sua revisão.',
          other: '# e-mails prontos. Primeiro a sua revisão.',
        }),
      seeWhy: 'Ver por quê',
      noneReady: (skipped) =>
        `${eMails(0)} pronto. ${count(skipped, { one: '# linha ignorada', other: '# linhas ignoradas' })}.`,
      runStopped: (at) => `O envio das ${at} parou.`,
      runLeft: (sent, waiting) =>
        `${count(sent, { one: '# e-mail foi enviado', other: '# e-mails foram enviados' })}, ` +
        `${count(waiting, { one: '# aguarda', other: '# aguardam' })}. Ninguém recebe um duas vezes.`,
      goOnWith: (n) => `Continuar com ${number(n)}`,
      dropThem: 'Descartá-los',
      lagging: (n) =>
        count(n, {
          one: '# linha da sua planilha está atrás do registro: o último lembrete não consta nela.',
          other: '# linhas da sua planilha estão atrás do registro: os últimos lembretes não constam nela.',
        }),
      dropped: (n) =>
        count(n, {
          one: '# e-mail descartado. As suas faturas podem ser lembradas de novo.',
          other: '# e-mails descartados. As suas faturas podem ser lembradas de novo.',
        }),
    },
    review: {
      title: 'Revisar',
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
      needsTick: 'Precisa da sua marca',
      changed: 'Alterado',
      changedSince: (n, who) =>
        count(n, {
          one: `# e-mail mudou durante a leitura. Veja ${who} de novo.`,
          other: `# e-mails mudaram durante a leitura. Veja ${who} de novo.`,
        }),
      gone: (n, who) =>
        count(n, {
          one: `# e-mail já não é devido e foi retirado: ${who}.`,
          other: `# e-mails já não são devidos e foram retirados: ${who}.`,
        }),
      cannotGo: (field) => `Este e-mail não pode sair: o modelo pede ${field} e a linha não o tem.`,
      test: 'Teste para mim',
      testing: 'Enviando o teste',
      tested: 'Teste enviado para o seu endereço. Nada foi registrado.',
      testFailed: (error) => `O teste não foi enviado: ${error} Nada foi registrado.`,
      send: (n) => `Enviar ${eMails(n)}`,
      checking: 'Procurando alterações na folha',
      from: (account) => `De ${account}`,
      quota: (n) => `Hoje pode enviar ${eMails(n)}.`,
      overQuota: (now, later) =>
        `Hoje pode enviar ${number(now)}. ${count(later, { one: 'O outro fica para amanhã.', other: 'Os outros # ficam para amanhã.' })}`,
      noQuota: 'Hoje não pode enviar mais e-mails. Ficam para amanhã.',
      perRun: (now, later) =>
        `Cada envio leva ${number(now)}. ${count(later, { one: 'O outro fica para o próximo.', other: 'Os outros # ficam para o próximo.' })}`,
      tickOne: 'Marque os e-mails que podem sair.',
      nothingToSend: 'Não há nada a enviar.',
    },
    skipped: {
      rows: (n) => count(n, { one: '# linha ignorada', other: '# linhas ignoradas' }),
      canFix: (n) => count(n, { one: '# pode ser corrigida', other: '# podem ser corrigidas' }),
      reasons: {
        'not due': 'Ainda não é a hora',
        paid: 'Paga',
        credit: 'Crédito',
        'promise pending': 'Promessa pendente',
        disputed: 'Contestada',
        'on hold': 'Bloqueada',
        'plan current': 'Plano de pagamento em dia',
        'opted out': 'Não deseja mensagens',
        'already reminded': 'Já lembrada neste nível',
        'being sent': 'Sendo enviada agora',
        'perhaps sent': 'Talvez enviada, aguarda a sua decisão',
        'levels ended': 'Todos os níveis enviados',
        'no template': 'Sem modelo para este nível',
        'covered by credits': 'Coberta por créditos',
        'contact rule': 'Não é permitido escrever agora',
        duplicate: 'Número de fatura repetido',
        'no invoice number': 'Sem número de fatura',
        'no customer': 'Sem cliente',
        'no address': 'Sem endereço de e-mail',
        'bad address': 'Endereço de e-mail inválido',
        'no phone': 'Sem número de telefone',
        'bad phone': 'Telefone não internacional (+351 …)',
        'unreadable date': 'Data ilegível',
        'unreadable amount': 'Valor ilegível',
        'unknown currency': 'Moeda desconhecida',
        'unreadable cell': 'Célula ilegível',
        'different customers': 'Um número de cliente, clientes diferentes',
        unclear: 'Duvidosa: aguarda a sua resposta',
        void: 'Anulada',
        draft: 'Rascunho, ainda não enviada',
        'written off': 'Considerada incobrável',
        'not an invoice': 'Não é fatura: título ou total',
      },
      tooSoon: (n) => count(n, { one: 'Lembrada há menos de # dia', other: 'Lembrada há menos de # dias' }),
      againIn: (n) => count(n, { one: 'de novo em # dia', other: 'de novo em # dias' }),
      level: (n) => `nível ${number(n)}`,
      quoted: (text) => `“${text}”`,
      showRows: (n) => count(n, { one: 'Mostrar a # linha', other: 'Mostrar as # linhas' }),
      hideRows: 'Ocultar as linhas',
      showNext: (n) => `Mostrar mais ${number(n)}`,
      noInvoice: 'sem número de fatura',
    },
    sending: {
      title: 'Enviando',
      done: (done, all) => `${number(done)} de ${number(all)} concluídos`,
      sentNotSent: (sent, notSent) => {
        const went = count(sent, { one: '# enviado', other: '# enviados' });
        return notSent === 0 ? went : `${went}, ${count(notSent, { one: '# não enviado', other: '# não enviados' })}`;
      },
      secondsLeft: (n) => count(n, { one: 'Falta cerca de # segundo', other: 'Faltam cerca de # segundos' }),
      minutesLeft: (n) => count(n, { one: 'Falta cerca de # minuto', other: 'Faltam cerca de # minutos' }),
      waiting: 'Aguardando',
      sending: 'Enviando',
      sent: (at) => `Enviado ${at}`,
      handedOver: (at) => `Entregue ${at}`,
      notSent: (error) => `Não enviado: ${error}`,
      perhapsSent: 'Talvez enviado',
      takenOut: 'Retirado: outra pessoa está enviando',
      notStarted: 'Não iniciado',
      stop: 'Parar depois deste e-mail',
      stopping: (customer) => `Para depois de ${customer}`,
      stoppingNow: 'Parando',
      closing: 'Fechar o painel também para o envio. Da próxima vez pode continuar de onde parou.',
      paused: (until) => `O serviço de e-mail pede uma pausa. Continua às ${until}.`,
      pausedFor: (n) =>
        count(n, {
          one: 'O serviço de e-mail pede uma pausa. Continua em # segundo.',
          other: 'O serviço de e-mail pede uma pausa. Continua em # segundos.',
        }),
    },
    result: {
      title: (at) => `Enviado hoje, ${at}`,
      sent: (n) => count(n, { one: '# enviado', other: '# enviados' }),
      sentNeedYou: (sent, need) =>
        `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(need, { one: '# precisa de atenção', other: '# precisam de atenção' })}`,
      sentNotStarted: (sent, n) =>
        `${count(sent, { one: '# enviado', other: '# enviados' })}, ${count(n, { one: '# não iniciado', other: '# não iniciados' })}`,
      notStarted: (n) =>
        count(n, {
          one: '# e-mail aguarda. Pode continuar com ele em Lembrar.',
          other: '# e-mails aguardam. Pode continuar com eles em Lembrar.',
        }),
      perhapsSent: 'Talvez enviado',
      connectionBroke: 'A conexão caiu enquanto este e-mail saía.',
      whatIsKnown: (error) => `O que se sabe: ${error}`,
      lookInSent: (subject) => `Procure “${subject}” nos seus e-mails enviados.`,
      staysBlocked: 'Fica bloqueado até a sua decisão, para que ninguém o receba duas vezes.',
      itWasSent: 'Foi enviado',
      itWasNotSent: 'Não foi enviado',
      decidedSent: (customer) => `Registrado como enviado: ${customer}.`,
      decidedNotSent: (customer) =>
        `Registrado como não enviado: ${customer}. As suas faturas podem ser lembradas de novo.`,
      nothingWaits: 'Nada aguarda a sua decisão.',
      notSent: 'Não enviado',
      notSentCount: (n) => `Não enviados, ${eMails(n)}`,
      correct: 'Corrija a causa e envie de novo.',
      sendAgain: (n) => (n === 1 ? 'Enviar de novo' : `Enviar ${number(n)} de novo`),
      nothingAgain: 'Estes e-mails já não são devidos. Não há nada a enviar de novo.',
      takenOut: (who, n) =>
        `${who === '' ? 'Outra pessoa' : who} está enviando ${number(n)} destes agora. ${count(n, { one: 'Foi retirado aqui.', other: 'Foram retirados aqui.' })}`,
      sentFold: (n) => count(n, { one: '# e-mail enviado', other: '# e-mails enviados' }),
      changed: (n) =>
        count(n, {
          one: '# e-mail não foi enviado, porque as suas faturas mudaram entretanto. Revise-o de novo.',
          other: '# e-mails não foram enviados, porque as suas faturas mudaram entretanto. Revise-os de novo.',
        }),
      reviewOthers: (n) => count(n, { one: 'Revisar a outra fatura', other: 'Revisar as outras # faturas' }),
      anotherDay: (n) =>
        count(n, {
          one: '# mensagem foi aprovada em outro dia e não foi enviada: seus dias e datas já não valem. Revise-a de novo.',
          other:
            '# mensagens foram aprovadas em outro dia e não foram enviadas: seus dias e datas já não valem. Revise-as de novo.',
        }),
      editedByHand: (n) =>
        count(n, {
          one: '# mensagem foi editada à mão e não foi enviada: a pasta não guarda o que você escreveu. Revise-a outra vez.',
          other:
            '# mensagens foram editadas à mão e não foram enviadas: a pasta não guarda o que você escreveu. Revise-as outra vez.',
        }),
      reminded: (name) => `Lembrado: ${name}`,
      ledger: 'A sua lista',
      update: (headers, columns, n, columnCount) =>
        `${headers}, ${columnCount === 1 ? 'coluna' : 'colunas'} ${columns}, ${columnCount === 1 ? 'pode ser atualizada' : 'podem ser atualizadas'} para ${count(n, { one: 'a # fatura enviada', other: 'as # faturas enviadas' })}.`,
      updateRows: (n) => `Atualizar ${rows(n)}`,
      updated: (n) => count(n, { one: '# linha está em dia.', other: '# linhas estão em dia.' }),
      notUpdated: (n) =>
        count(n, {
          one: '# linha não foi reencontrada, ou está repetida, e ficou como estava.',
          other: '# linhas não foram reencontradas, ou estão repetidas, e ficaram como estavam.',
        }),
      notNow: 'Agora não',
      openLog: 'Abrir o registro de mensagens',
      settledNotNoted: (error) =>
        `As faturas pagas nesse meio-tempo não puderam ser anotadas: ${error} Elas são anotadas depois do próximo envio. Até lá, uma que volte a ficar aberta continua no nível anterior.`,
      brokeOff: (error) =>
        `O envio foi interrompido: ${error} O que saiu está no registro de mensagens. O que aguarda pode continuar em Lembrar.`,
    },
    trouble: {
      screenBroke: (screen) => `Não foi possível mostrar este ecrã: ${screen}`,
      screenBrokeMeans:
        'Nada do que foi enviado ou anotado se perdeu: consta do registo de mensagens, e o que aguarda pode continuar em Lembrar. Verifique a última célula ou o último modelo alterado.',
      nothingSelected: 'Nenhuma fatura selecionada',
      selectRows: (sheet) => `Selecione uma ou mais linhas em ${sheet}. A linha de cabeçalho não conta.`,
      dueToday: (i, c) => `Hoje há ${invoices(i)} de ${customers(c)} a lembrar.`,
      nothingDue: 'Nada a lembrar hoje.',
      nextDue: (date, n) => `Nada a lembrar hoje. A seguir: ${date}, ${invoices(n)}.`,
      dueFrom: (time, n) => `Ainda não há nada a lembrar. Hoje a partir das ${time}: ${invoices(n)}.`,
      reviewDue: 'Revisar tudo de hoje',
      makeCallList: 'Fazer lista de ligações',
      newer: 'Feito por uma versão mais nova',
      newerReads: (found, known) =>
        `Esta pasta de trabalho usa o layout ${found}. O seu suplemento conhece layouts até ${known}, por isso apenas lê.`,
      newerMeans: 'Nenhum lembrete pode ser enviado e nenhuma planilha é alterada. As funções trabalham como antes.',
      reopen: 'Abra o painel de novo para ter a versão mais recente.',
      reload: 'Recarregar',
      protectedSheet: (sheet) => `A pasta de trabalho ou a sua planilha ${sheet} está protegida.`,
      noEmailColumn: 'Nenhuma coluna de e-mail encontrada',
      needAddress: (row) =>
        `Os lembretes precisam de um endereço. Nenhum cabeçalho da linha ${number(row)} parece de e-mail.`,
      noColumn: (fields, n) =>
        n === 1 ? `Nenhuma coluna encontrada para ${fields}` : `Colunas não encontradas para ${fields}`,
      needColumn: (row) => `Sem isso não se calculam os lembretes. Nenhum cabeçalho da linha ${number(row)} se parece.`,
      headersSeen: (headers) => `Cabeçalhos vistos: ${headers}.`,
      nameHeader: 'Corrija ou acrescente o cabeçalho na folha e olhe de novo.',
      noLedger: 'Nenhuma lista de faturas encontrada',
      whatIsLedger:
        'Uma lista tem uma linha por fatura sob cabeçalhos como Fatura, Cliente, Vencimento, Valor em aberto e E-mail.',
      openLedger: 'Abra a folha com as suas faturas, ou acrescente os cabeçalhos, e olhe de novo.',
      offline: 'Sem conexão',
      offlineMeans:
        'Etapas, planos e prévias continuam a funcionar. O envio aguarda a volta da conexão e nada se perde.',
      offlineWaiting: (waiting, at, sent) =>
        `${eMails(waiting)} do envio das ${at} ${waiting === 1 ? 'aguarda' : 'aguardam'}. ` +
        count(sent, { one: '# foi enviado.', other: '# foram enviados.' }),
      unreadable: 'A folha não pôde ser lida',
      damaged: 'O registro de mensagens está danificado',
      damagedSheet: (sheet) => `A folha ${sheet} está danificada`,
      logMissing: 'Falta o registro de mensagens',
      startNewLog: 'Começar um novo registro',
      newLogMeans:
        'Um novo registro nada sabe do que foi enviado antes, a não ser o que dizem as colunas da sua própria planilha.',
      deleteCopy: (first, second) =>
        `As linhas de ${first} e ${second} são a mesma mensagem, copiada à mão. Apague uma das duas, fique com a de estado mais avançado e olhe de novo. Até lá nada é enviado.`,
      notOverwritten: 'Nada foi sobrescrito nem enviado. Corrija a célula e olhe de novo.',
      nothingChanged: 'Nada foi alterado nem enviado.',
      failed: 'Não foi possível',
      notDone: (error) => `A planilha diz: ${error}`,
    },
  };
}
