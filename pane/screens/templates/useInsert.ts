import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TemplateField } from '../../../core/messages/templates/fieldNames';
import type { TemplateText } from '../../../core/messages/templateCheck';

type Where = keyof TemplateText;

/** Fields that hold no text of their own: they go around what is selected. */
const SECTIONS: ReadonlySet<TemplateField> = new Set<TemplateField>(['one', 'many']);

/** What is put in for a field, and how much of it stands before the cursor afterwards. */
function pieceOf(field: TemplateField, selected: string, alone: boolean): { piece: string; before: number } {
  if (SECTIONS.has(field)) {
    const start = `{{#${field}}}${selected}`;
    return { piece: `${start}{{/${field}}}`, before: start.length };
  }
  const piece = field === 'invoice_table' && !alone ? `\n{{${field}}}\n` : `{{${field}}}`;
  return { piece, before: piece.length };
}

export interface InsertTools {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Notes which of the two texts has the cursor. */
  readonly onFocus: (where: Where) => void;
  readonly insert: (field: TemplateField) => void;
}

/** Puts fields in at the cursor of the text that had it last, and gives the focus back to it. */
export function useInsert(text: TemplateText, onChange: (text: TemplateText) => void): InsertTools {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<Where>('body');
  const caret = useRef<number | null>(null);
  const elementOf = (): HTMLInputElement | HTMLTextAreaElement | null =>
    root.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      last.current === 'body' ? 'textarea' : 'input',
    ) ?? null;
  useLayoutEffect(() => {
    if (caret.current === null) return;
    const element = elementOf();
    element?.focus();
    element?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  return {
    root,
    onFocus: (where) => {
      last.current = where;
    },
    insert: (field) => {
      if (field === 'invoice_table') last.current = 'body';
      const element = elementOf();
      const where = element === null ? 'body' : last.current;
      const value = text[where];
      const from = element?.selectionStart ?? value.length;
      const to = element?.selectionEnd ?? from;
      const alone = (from === 0 || value[from - 1] === '\n') && (to === value.length || value[to] === '\n');
      const { piece, before } = pieceOf(field, value.slice(from, to), alone);
      caret.current = from + before;
      onChange({ ...text, [where]: value.slice(0, from) + piece + value.slice(to) });
    },
  };
}
