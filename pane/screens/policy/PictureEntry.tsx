import { Button, Field, makeStyles } from '@fluentui/react-components';
import { useContext, useRef, useState, type ReactElement } from 'react';
import { pictureFault } from '../../../core/addresses/picture';
import { useHost } from '../../HostContext';
import { ReadOnlyContext } from './Entry';

const useStyles = makeStyles({
  picture: { display: 'block', maxWidth: '100%', maxHeight: '64px', backgroundColor: '#ffffff', marginBottom: '4px' },
  hidden: { display: 'none' },
});

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}

export interface PictureEntryProps {
  /** A data address, or ''. */
  readonly value: string;
  readonly onChange: (address: string) => void;
}

/** The picture above the letterhead: a small file, kept as text. */
export function PictureEntry({ value, onChange }: PictureEntryProps): ReactElement {
  const { texts } = useHost();
  const t = texts.policy.sender.picture;
  const styles = useStyles();
  const readOnly = useContext(ReadOnlyContext);
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState('');
  const choose = async (file: File): Promise<void> => {
    const address = await addressOf(file).catch(() => file.name);
    const fault = /^image\/(?:png|jpeg)$/.test(file.type) ? pictureFault(address) : 'kind';
    setWrong(fault === undefined ? '' : fault === 'kind' ? t.kind : t.tooLarge(String(Math.ceil(file.size / 1000))));
    if (fault === undefined) onChange(address);
  };
  return (
    <Field label={t.label} hint={t.hint} {...(wrong === '' ? {} : { validationMessage: wrong })}>
      <div>
        {value !== '' && <img className={styles.picture} src={value} alt={t.label} />}
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept="image/png,image/jpeg"
          aria-label={t.label}
          onChange={({ target }) => {
            const file = target.files?.[0];
            target.value = '';
            if (file !== undefined) void choose(file);
          }}
        />
        {!readOnly && (
          <Button size="small" onClick={() => input.current?.click()}>
            {t.choose}
          </Button>
        )}
        {!readOnly && value !== '' && (
          <Button size="small" appearance="subtle" onClick={() => onChange('')}>
            {t.remove}
          </Button>
        )}
      </div>
    </Field>
  );
}
