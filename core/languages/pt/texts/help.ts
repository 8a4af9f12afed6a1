import type { HelpTexts } from '../../../i18n/sections/help/texts';

export const help: HelpTexts = {
  title: 'Ajuda',
  sections: [
    {
      heading: 'Por que os lembretes são seguros',
      lines: [
        'Nada sai sozinho. O utilizador revê cada mensagem; só o botão que diz quantas são envia.',
        'Cada fatura é reservada no registo antes de a mensagem sair, para que ninguém a receba duas vezes, mesmo que outra pessoa envie ao mesmo tempo.',
        'Uma mensagem que talvez tenha sido enviada espera sua decisão.',
        'Se o painel se fechar durante um envio, a próxima abertura diz o que estava em andamento e oferece continuar.',
        'Cada linha que não recebe lembrete aparece com o motivo.',
      ],
    },
    {
      heading: 'Onde tudo fica registado',
      lines: [
        'Collections Log: cada mensagem, de quem, quando e o que aconteceu com ela.',
        'Collections Contacts: promessas, contestações, pausas e notas.',
        'Collections Policy: quando cada lembrete sai e para quem.',
        'Collections Templates: o que cada lembrete diz.',
        'A sua própria folha só muda quando prime um botão de atualizar.',
      ],
    },
    {
      heading: 'Teclado',
      lines: [
        'Tab avança; as setas se movem dentro de abas, menus e listas.',
        'Na revisão, a barra de espaço marca uma mensagem e Enter a abre.',
        'Esc volta, exceto durante o envio.',
        'Nenhum atalho envia.',
      ],
    },
  ],
};
