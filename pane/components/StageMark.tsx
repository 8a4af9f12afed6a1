import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHost } from '../HostContext';
import { stageColours } from './stages';

const BARS = [0, 1, 2, 3];

/** One to four rising bars. `label` is read out where no word of the stage stands beside. */
export function StageMark({ stage, label }: { stage: number; label?: string }): ReactElement {
  const { services } = useHost();
  const { mark } = stageColours(stage);
  // In high contrast every grey is white: bars that are not lit are left out there.
  const unlit = services.host.theme() === 'contrast' ? 'none' : tokens.colorNeutralStroke1;
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg width="17" height="12" viewBox="0 0 17 12" {...spoken} style={{ flexShrink: 0 }}>
      {BARS.map((bar) => (
        <rect
          key={bar}
          x={bar * 4.5}
          y={9 - bar * 3}
          width="3"
          height={3 + bar * 3}
          rx="1"
          fill={bar <= stage ? mark : unlit}
        />
      ))}
    </svg>
  );
}
