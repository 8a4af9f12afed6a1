import { Button, Link, makeStyles, mergeClasses, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { isoOf } from '../../../core/calendar/civil';
import type { LedgerQuestion } from '../../../core/usecases/workbook/checkLedger';
import { useHost } from '../../HostContext';
import { useGoTo } from '../../hooks/useGoTo';
import { useLayout, useType } from '../../theme';
import { choicesOf, questionText, type Choice } from './words';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  question: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
  choices: { marginInlineStart: '-8px' },
  choice: { overflowWrap: 'anywhere' },
  means: { display: 'block' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  sample: { overflowWrap: 'anywhere' },
  link: { textAlign: 'start' },
  keep: { alignSelf: 'flex-start', minWidth: 0, maxWidth: '100%' },
});

/** So many answers stand side by side; more are a list to open. */
const MOST_RADIOS = 4;

export interface QuestionProps {
  readonly sheet: string;
  readonly question: LedgerQuestion;
  /** Why nothing can be answered; '' where it can. */
  readonly why: string;
  readonly busy: boolean;
  readonly onAnswer: (answer: string) => void;
}

/** One question about a ledger, with what says so and the answers to choose from. */
export function Question({ sheet, question, why, busy, onAnswer }: QuestionProps): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const id = useId();
  const { doubt } = question;
  const [chosen, choose] = useState(doubt.preselected ?? '');
  const choices = choicesOf(texts, question, formats);
  return (
    <li>
      <section className={styles.box} aria-labelledby={id} tabIndex={-1} data-question>
        <div className={styles.question}>
          <Warning20Filled className={styles.icon} aria-hidden color={tokens.colorStatusWarningForeground1} />
          <h3 id={id} className={mergeClasses(type.section, layout.grow)}>
            {questionText(texts, doubt)}
          </h3>
        </div>
        <Samples sheet={sheet} question={question} />
        <Choices labelledBy={id} choices={choices} chosen={chosen} onChoose={choose} />
        <p className={type.caption}>{doubt.preselected === null ? texts.check.waits : texts.check.counts}</p>
        {why === '' && (
          <Button
            className={styles.keep}
            disabledFocusable={chosen === '' || busy}
            onClick={() => {
              if (chosen !== '' && !busy) onAnswer(chosen);
            }}
          >
            {texts.check.keep}
          </Button>
        )}
      </section>
    </li>
  );
}

interface ChoicesProps {
  readonly labelledBy: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (answer: string) => void;
}

function Choices({ labelledBy, choices, chosen, onChoose }: ChoicesProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  if (choices.length <= MOST_RADIOS) {
    return (
      <RadioGroup
        className={styles.choices}
        aria-labelledby={labelledBy}
        value={chosen}
        onChange={(_, data) => onChoose(data.value)}
      >
        {choices.map(({ answer, text, means }) => (
          <Radio
            key={answer}
            className={styles.choice}
            value={answer}
            label={
              <>
                <span>{text}</span>
                {means !== '' && <span className={mergeClasses(type.caption, styles.means)}>{means}</span>}
              </>
            }
          />
        ))}
      </RadioGroup>
    );
  }
  return (
    <Select
      className={styles.select}
      aria-labelledby={labelledBy}
      value={chosen}
      onChange={(_, data) => onChoose(data.value)}
    >
      <option value="" disabled>
        {texts.check.choose}
      </option>
      {choices.map(({ answer, text }) => (
        <option key={answer} value={answer}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** The cells that the question is about, each a link to its place. */
function Samples({ sheet, question }: Pick<QuestionProps, 'sheet' | 'question'>): ReactElement {
  const { texts, formats } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const goTo = useGoTo();
  const { samples, doubt } = question;
  const more = doubt.rows.length - samples.length;
  return (
    <ul className={layout.list}>
      {samples.map(({ row, column, cell, says, day, invoice }) => (
        <li key={`${row} ${column}`} className={mergeClasses(type.caption, styles.sample)}>
          <Link
            as="button"
            className={mergeClasses(type.caption, styles.link)}
            onClick={() => goTo({ sheet, row, column })}
          >
            {invoice === '' || invoice === says ? '' : `${invoice}: `}
            {says === ''
              ? texts.check.isBlank(cell)
              : texts.check.says(cell, day === undefined ? says : formats.date(isoOf(day)))}
          </Link>
        </li>
      ))}
      {more > 0 && <li className={type.caption}>{texts.check.moreRows(more)}</li>}
    </ul>
  );
}
