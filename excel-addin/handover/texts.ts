import type { Language } from '../../core/locale/languages';

/** What the page says around what it shows. It is not a part of the pane and comes with all its languages. */
export interface PageTexts {
  readonly note: string;
  readonly print: string;
  readonly save: (name: string) => string;
  readonly openApp: string;
  readonly copy: string;
  readonly copied: string;
  readonly nothing: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: {
    note: 'Collections opened this page from Excel. It shows what Excel gave it and sends nothing anywhere. If you did not open it yourself, close it.',
    print: 'Print',
    save: (name) => `Save ${name}`,
    openApp: 'Open in an app',
    copy: 'Copy the text',
    copied: 'Copied',
    nothing: 'There is nothing to show here. Go back to Excel and try again.',
  },
  es: {
    note: 'Collections abrió esta página desde Excel. Muestra lo que Excel le dio y no envía nada a ninguna parte. Si no la abrió usted, ciérrela.',
    print: 'Imprimir',
    save: (name) => `Guardar ${name}`,
    openApp: 'Abrir en una aplicación',
    copy: 'Copiar el texto',
    copied: 'Copiado',
    nothing: 'Aquí no hay nada que mostrar. Vuelva a Excel e inténtelo de nuevo.',
  },
  de: {
    note: 'Collections hat diese Seite aus Excel geöffnet. Sie zeigt, was Excel ihr übergeben hat, und sendet nichts. Haben Sie sie nicht selbst geöffnet, schließen Sie sie.',
    print: 'Drucken',
    save: (name) => `${name} speichern`,
    openApp: 'In einem Programm öffnen',
    copy: 'Text kopieren',
    copied: 'Kopiert',
    nothing: 'Hier gibt es nichts zu zeigen. Gehen Sie zu Excel zurück und versuchen Sie es noch einmal.',
  },
  fr: {
    note: 'Collections a ouvert cette page depuis Excel. Elle montre ce qu’Excel lui a remis et n’envoie rien. Si vous ne l’avez pas ouverte vous-même, fermez-la.',
    print: 'Imprimer',
    save: (name) => `Enregistrer ${name}`,
    openApp: 'Ouvrir dans une application',
    copy: 'Copier le texte',
    copied: 'Copié',
    nothing: 'Il n’y a rien à montrer ici. Revenez à Excel et réessayez.',
  },
  pt: {
    note: 'O Collections abriu esta página a partir do Excel. Mostra o que o Excel lhe deu e não envia nada. Se não a abriu, feche-a.',
    print: 'Imprimir',
    save: (name) => `Guardar ${name}`,
    openApp: 'Abrir numa aplicação',
    copy: 'Copiar o texto',
    copied: 'Copiado',
    nothing: 'Não há nada para mostrar aqui. Volte ao Excel e tente de novo.',
  },
};
