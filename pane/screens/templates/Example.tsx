import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, type ReactElement } from 'react';
import type { Policy } from '../../../core/dunning/policy';
import type { PlannedMessage } from '../../../core/messages/message';
import { smsSize } from '../../../core/messages/templates/smsSegments';
import type { TemplateText } from '../../../core/messages/templateCheck';
import { exampleMessage, templateExample, type TemplateExample } from '../../../core/usecases/settings/templateExample';
import type { TemplateId } from '../../../core/usecases/settings/templates';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';
import { useLayout, useType } from '../../theme';
import { Preview } from '../review/Preview';
import { languageName } from '../policy/SenderForm';

const useStyles = makeStyles({
  short: {
    margin: 0,
    padding: '11px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    font: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export interface ExampleProps {
  readonly policy: Policy;
  readonly id: TemplateId;
  /** A text without faults. */
  readonly text: TemplateText;
}

/** The text as a customer of the ledger would get it, or as a made-up one would. */
export function Example({ policy, id, text }: ExampleProps): ReactElement | null {
  const { services, texts } = useHost();
  const layout = useLayout();
  const type = useType();
  const read = useCallback(() => templateExample(services, policy, id.level), [services, policy, id.level]);
  const { reading } = useReading(read);
  if (reading.state !== 'read') return null;
  return (
    <section className={layout.section}>
      <h2 className={type.section}>{texts.templates.preview}</h2>
      <ExampleMessage example={reading.value} policy={policy} id={id} text={text} />
    </section>
  );
}

function ExampleMessage({
  example,
  policy,
  id,
  text,
}: ExampleProps & { readonly example: TemplateExample }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const subject = useDeferredValue(text.subject);
  const body = useDeferredValue(text.body);
  const message = useMemo(
    () => exampleMessage(example, policy, { ...id, subject, body, version: '0' }),
    [example, policy, id, subject, body],
  );
  const t = texts.templates;
  if ('missingField' in message) {
    const problem = message.missingField === '' ? message.problem : `{{${message.missingField}}}`;
    return <p className={type.caption}>{t.cannotShow(problem)}</p>;
  }
  return (
    <>
      <p className={type.caption}>{example.real ? t.asWouldGet(message.customer) : t.madeUp}</p>
      {isPage(message) ? (
        <Preview message={message} />
      ) : (
        <pre className={styles.short} lang={message.language} aria-label={languageName(message.language)}>
          {message.text}
        </pre>
      )}
      {id.channel === 'sms' && <p className={type.caption}>{t.smsParts(smsSize(message.text).segments)}</p>}
    </>
  );
}

function isPage({ channel }: PlannedMessage): boolean {
  return channel === 'email' || channel === 'letter';
}
