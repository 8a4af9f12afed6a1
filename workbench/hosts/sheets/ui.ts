import type { Book } from './book';
import { forbid, type Mode } from './mode';
import { strict } from './strict';

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  getTitle(): string;
  getContent(): string;
}

export function htmlService(book: Book, mode: Mode) {
  return strict('HtmlService', {
    createHtmlOutputFromFile(name: string): HtmlOutput {
      forbid(mode, ['authorised'], 'HtmlService.createHtmlOutputFromFile');
      const content = book.html[name];
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      let title = '';
      const output: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
        setTitle: (text) => ((title = text), output),
        getTitle: () => title,
        getContent: () => content,
      });
      return output;
    },
  });
}

interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}

function menu(book: Book): Menu {
  const items: { caption: string; functionName: string }[] = [];
  const made: Menu = strict<Menu>('Menu', {
    addItem: (caption, functionName) => (items.push({ caption, functionName }), made),
    addSeparator: () => made,
    addToUi: () => book.screen.menu([...items]),
  });
  return made;
}

export function ui(book: Book, mode: Mode) {
  return strict('Ui', {
    createAddonMenu: () => menu(book),
    showSidebar(output: HtmlOutput): void {
      forbid(mode, ['authorised'], 'Ui.showSidebar');
      book.screen.sidebar(output.getTitle(), output.getContent());
    },
  });
}
