import { tokens } from '@fluentui/react-components';
import {
  Call20Regular,
  Chat20Regular,
  CheckmarkCircle20Regular,
  Clock20Regular,
  CommentError20Regular,
  Document20Regular,
  ErrorCircle20Filled,
  Flag20Regular,
  Handshake20Regular,
  Mail20Regular,
  Note20Regular,
  PauseCircle20Regular,
  QuestionCircle20Filled,
  TaskListSquareLtr20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { EntryIcon } from './events';

const GONE_OUT = tokens.colorStatusSuccessForeground1;

/** The icon of an event; its words always stand beside it. */
export function EventIcon({ icon }: { icon: EntryIcon }): ReactElement {
  switch (icon) {
    case 'next':
      return <Flag20Regular aria-hidden color={tokens.colorBrandForeground1} />;
    case 'wait':
      return <Clock20Regular aria-hidden color={tokens.colorNeutralForeground3} />;
    case 'mail':
      return <Mail20Regular aria-hidden color={GONE_OUT} />;
    case 'chat':
      return <Chat20Regular aria-hidden color={GONE_OUT} />;
    case 'letter':
      return <Document20Regular aria-hidden color={GONE_OUT} />;
    case 'call':
      return <Call20Regular aria-hidden />;
    case 'failed':
    case 'broken':
      return <ErrorCircle20Filled aria-hidden color={tokens.colorStatusDangerForeground1} />;
    case 'unknown':
      return <QuestionCircle20Filled aria-hidden color={tokens.colorStatusWarningForeground1} />;
    case 'promise':
      return <Handshake20Regular aria-hidden />;
    case 'dispute':
      return <CommentError20Regular aria-hidden />;
    case 'hold':
      return <PauseCircle20Regular aria-hidden />;
    case 'task':
      return <TaskListSquareLtr20Regular aria-hidden />;
    case 'paid':
      return <CheckmarkCircle20Regular aria-hidden color={tokens.colorStatusSuccessForeground1} />;
    case 'note':
      return <Note20Regular aria-hidden />;
  }
}
