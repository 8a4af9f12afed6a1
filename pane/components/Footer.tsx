import { Button, makeStyles } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { NARROW, useType } from '../theme';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '8px', [NARROW]: { flexDirection: 'column' } },
  // Words go below each other; none is cut.
  primary: { flexGrow: 1, minWidth: 'min-content' },
  secondary: { minWidth: 'min-content', whiteSpace: 'normal' },
});

export interface FooterButton {
  readonly text: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly icon?: ReactElement;
  /** Finds the button again when a task that it opened is closed. */
  readonly opener?: string;
}

export interface FooterProps {
  readonly primary?: FooterButton | undefined;
  readonly secondary?: FooterButton | undefined;
  /** After the primary, for lesser ways on. */
  readonly others?: readonly FooterButton[];
  /** Says what the primary will do, or why it cannot be pressed. */
  readonly captions?: readonly ReactNode[] | undefined;
}

/** The fixed band at the bottom with the one primary button. */
export function Footer({ primary, secondary, others = [], captions = [] }: FooterProps): ReactElement {
  const styles = useStyles();
  const type = useType();
  const captionId = useId();
  const described = captions.length > 0 ? { 'aria-describedby': captionId } : {};
  return (
    <>
      <div className={styles.buttons}>
        {secondary && (
          <Button
            className={primary ? styles.secondary : styles.primary}
            disabledFocusable={secondary.disabled ?? false}
            onClick={secondary.onPress}
            {...(secondary.icon ? { icon: secondary.icon } : {})}
            {...(primary ? {} : described)}
          >
            {secondary.text}
          </Button>
        )}
        {primary && (
          <Button
            appearance="primary"
            className={styles.primary}
            disabledFocusable={primary.disabled ?? false}
            onClick={primary.onPress}
            data-opener={primary.opener}
            {...described}
          >
            {primary.text}
          </Button>
        )}
        {others.map(({ text, onPress, disabled, opener }) => (
          <Button
            key={text}
            className={styles.secondary}
            disabledFocusable={disabled ?? false}
            onClick={onPress}
            data-opener={opener}
          >
            {text}
          </Button>
        ))}
      </div>
      {captions.length > 0 && (
        <div id={captionId} className={type.caption}>
          {captions.map((caption, index) => (
            <div key={index}>{caption}</div>
          ))}
        </div>
      )}
    </>
  );
}
