import type { ReactElement } from 'react';
import type { HandOver, Task } from '../../tasks';

export interface HandOffProps {
  readonly handOver: HandOver;
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
}

export function HandOff(_: HandOffProps): ReactElement {
  return <></>;
}
