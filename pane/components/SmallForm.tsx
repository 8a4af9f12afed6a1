import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { useHost } from '../HostContext';
import { useHold } from '../hooks/useHold';
import { useLayout } from '../theme';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '8px', paddingBottom: '8px' } });

export interface SmallFormProps {
  /** What saves. */
  readonly save: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

/** A few fields within a screen, which stays as it is meanwhile. The first takes the focus; Esc closes the form alone. */
export function SmallForm({ save, onSave, onCancel, disabled, children }: SmallFormProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const form = useRef<HTMLDivElement>(null);
  useHold(true);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, select, input')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <div ref={form} className={styles.form} onKeyDown={onKeyDown}>
      {children}
      <div className={layout.actions}>
        <Button size="small" onClick={onSave} disabledFocusable={disabled}>
          {save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.common.cancel}
        </Button>
      </div>
    </div>
  );
}
