import { makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { termChanges, type LastTerms } from '../../core/log/lastTerms';
import type { Terms } from '../../core/log/record';
import { useHost } from '../HostContext';
import { Bar } from './Bar';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingInlineStart: '16px', overflowWrap: 'anywhere' },
});

export interface ChangedTermsProps {
  /** Of what would go out. */
  readonly now: readonly Terms[];
  readonly last: LastTerms | undefined;
}

/** Says that answers or the money would go somewhere else than in the last run: a mistake or a fraud is noticed here. */
export function ChangedTerms({ now, last }: ChangedTermsProps): ReactElement | null {
  const { texts, formats, announce } = useHost();
  const styles = useStyles();
  const { review } = texts;
  const lines = termChanges(now, last).map(({ what, ...change }) =>
    review.termNow(review[what], change.now || review.noTerm, change.before || review.noTerm),
  );
  const heading = last === undefined || lines.length === 0 ? '' : review.termsChanged(formats.date(last.day));
  const said = [heading, ...lines].join(' ');
  useEffect(() => {
    if (said !== '') announce(said, 'assertive');
  }, [announce, said]);
  if (heading === '') return null;
  return (
    <Bar intent="warning">
      <strong>{heading}</strong>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Bar>
  );
}
