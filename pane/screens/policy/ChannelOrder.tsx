import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular } from '@fluentui/react-icons';
import { useContext, useId, type ReactElement } from 'react';
import { REMINDER_CHANNELS, type ReminderChannel } from '../../../core/dunning/policy';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { ReadOnlyContext } from './Entry';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  box: { minWidth: 0, overflowWrap: 'anywhere', marginInlineStart: '-8px' },
  legend: { padding: 0, marginBottom: '2px' },
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** With a capital, as the first word of a line. */
export function capital(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

export interface ChannelOrderProps {
  readonly channels: readonly ReminderChannel[];
  readonly onChange: (channels: readonly ReminderChannel[]) => void;
  readonly wrong: string | undefined;
}

/** The channels of a level: ticked ones first, in the order they are tried. */
export function ChannelOrder({ channels, onChange, wrong }: ChannelOrderProps): ReactElement {
  const { texts } = useHost();
  const readOnly = useContext(ReadOnlyContext);
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const { titles } = texts.channels;
  const others = REMINDER_CHANNELS.filter((channel) => !channels.includes(channel));
  const move = (at: number, by: number): void => {
    const next = [...channels];
    const [moved] = next.splice(at, 1);
    if (moved !== undefined) next.splice(at + by, 0, moved);
    onChange(next);
  };
  if (readOnly) {
    return (
      <div>
        <div className={type.caption}>{texts.policy.level.channels}</div>
        <div>{channels.map((channel) => titles[channel]).join(', ')}</div>
      </div>
    );
  }
  return (
    <fieldset className={styles.set} aria-describedby={wrong === undefined ? undefined : id}>
      <legend className={styles.legend}>{texts.policy.level.channels}</legend>
      <ul className={layout.list}>
        {[...channels, ...others].map((channel) => {
          const at = channels.indexOf(channel);
          const toggle = (on: boolean): void =>
            onChange(on ? [...channels, channel] : channels.filter((other) => other !== channel));
          return (
            <li key={channel} className={styles.row}>
              <Checkbox
                className={styles.box}
                label={titles[channel]}
                checked={at >= 0}
                onChange={(_, data) => toggle(data.checked === true)}
              />
              {at >= 0 && channels.length > 1 && (
                <span className={layout.row}>
                  <Mover to="earlier" channel={channel} disabled={at === 0} onPress={() => move(at, -1)} />
                  <Mover
                    to="later"
                    channel={channel}
                    disabled={at === channels.length - 1}
                    onPress={() => move(at, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {wrong !== undefined && (
        <div id={id} role="alert" className={`${type.caption} ${styles.wrong}`}>
          {wrong}
        </div>
      )}
    </fieldset>
  );
}

interface MoverProps {
  readonly to: 'earlier' | 'later';
  readonly channel: ReminderChannel;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function Mover({ to, channel, disabled, onPress }: MoverProps): ReactElement {
  const { texts } = useHost();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={to === 'earlier' ? <ArrowUp20Regular /> : <ArrowDown20Regular />}
      aria-label={texts.policy.level[to](texts.channels.names[channel])}
      disabledFocusable={disabled}
      onClick={onPress}
    />
  );
}
