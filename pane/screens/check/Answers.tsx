import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import type { KeptAnswer } from '../../../core/workbook/answerRows';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { answerText, keyOf } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '4px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '8px var(--side)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
});

export interface AnswersProps {
  readonly answers: readonly KeptAnswer[];
  readonly why: string;
  readonly busy: boolean;
  readonly onAskAgain: (answer: KeptAnswer) => void;
}

/** What the answer is about, in as few words as tell it. */
function about({ column, word, ledger }: KeptAnswer, { skipped }: Texts): string {
  const parts = [...(column === null ? [] : [column]), ...(word === null ? [] : [skipped.quoted(word)])];
  return parts.length === 0 ? ledger : parts.join(', ');
}

/** What was answered before; each can be asked again. */
export function Answers({ answers, why, busy, onAskAgain }: AnswersProps): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  return (
    <section className={layout.section} aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(type.section, layout.side)}>
        {texts.check.yourAnswers}
      </h2>
      <ul className={layout.list}>
        {answers.map((answer) => {
          const of = about(answer, texts);
          const text = answerText(texts, answer, formats);
          return (
            <li key={`${answer.ledger} ${keyOf(answer)}`} className={styles.line}>
              <span className={styles.text}>
                <span>{text}</span>
                <span className={type.caption}>{of}</span>
              </span>
              {why === '' && (
                <Link
                  as="button"
                  aria-label={`${texts.check.askAgain}: ${of}, ${text}`}
                  disabledFocusable={busy}
                  onClick={() => onAskAgain(answer)}
                >
                  {texts.check.askAgain}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
