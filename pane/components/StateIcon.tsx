import { tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Clock20Regular,
  ErrorCircle20Filled,
  PersonArrowRight20Regular,
  QuestionCircle20Filled,
  SubtractCircle20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { DeliveryState } from '../../core/ports/sender';
import { Busy } from './Busy';

/** The icon of a state; its word always stands beside it. */
export function StateIcon({ state }: { state: DeliveryState }): ReactElement {
  switch (state) {
    case 'sent':
      return <CheckmarkCircle20Filled aria-hidden color={tokens.colorStatusSuccessForeground1} />;
    case 'failed':
      return <ErrorCircle20Filled aria-hidden color={tokens.colorStatusDangerForeground1} />;
    case 'unknown':
      return <QuestionCircle20Filled aria-hidden color={tokens.colorStatusWarningForeground1} />;
    case 'sending':
      return <Busy />;
    case 'waiting':
    case 'not started':
      return <Clock20Regular aria-hidden color={tokens.colorNeutralForeground3} />;
    case 'handed off':
      return <PersonArrowRight20Regular aria-hidden />;
    case 'refused':
      return <SubtractCircle20Regular aria-hidden />;
  }
}
