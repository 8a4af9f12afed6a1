import { createContext, useContext } from 'react';
import type { Formats, Texts } from '../core/i18n';
import type { Services } from '../core/usecases/types';

/** Takes back what was written. @returns what is said then */
export type Undo = () => Promise<string>;

export interface HostTools {
  readonly services: Services;
  readonly texts: Texts;
  readonly formats: Formats;
  /** Has a screen reader say a text: politely, or at once for what stops the work. */
  readonly announce: (text: string, urgency?: 'polite' | 'assertive') => void;
  /**
   * Shows a sentence on top of the screen at hand until it is closed or the screen changes.
   * @param undo takes back what the pane has just written, and gives the sentence for that; it stays in the menu until the next one
   */
  readonly notify: (text: string, intent?: 'info' | 'success' | 'warning' | 'error', undo?: Undo) => void;
}

export const HostContext = createContext<HostTools | null>(null);

/** The host's services, texts and formats. */
export function useHost(): HostTools {
  const tools = useContext(HostContext);
  if (tools === null) throw new Error('useHost is called outside the pane; expected a HostContext above it.');
  return tools;
}
