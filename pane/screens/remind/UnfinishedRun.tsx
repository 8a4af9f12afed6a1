import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LeftOver } from '../../../core/usecases/types';
import { Bar } from '../../components/Bar';
import { ChangedTerms } from '../../components/ChangedTerms';
import { useHost } from '../../HostContext';
import { wordsOf } from '../../words';
import { WaitingMessages } from './WaitingMessages';

const useStyles = makeStyles({ line: { margin: '4px 0 0', overflowWrap: 'anywhere' } });

export interface UnfinishedRunProps {
  readonly left: LeftOver;
  readonly onGoOn: () => void;
  readonly onDrop: () => void;
}

/** What an earlier run left waiting, and the two ways out. */
export function UnfinishedRun({ left, onGoOn, onDrop }: UnfinishedRunProps): ReactElement {
  const { texts } = useHost();
  const waiting = left.waiting.length;
  const actions = (
    <>
      <Button size="small" onClick={onGoOn} data-opener="go-on">
        {texts.remind.goOnWith(waiting)}
      </Button>
      <Button size="small" onClick={onDrop}>
        {texts.remind.dropThem}
      </Button>
    </>
  );
  return (
    <>
      <ChangedTerms now={left.terms ? [left.terms] : []} last={left.lastTerms} />
      <Bar intent="warning" actions={actions}>
        <strong>{texts.remind.runStopped(left.startedAt)}</strong>{' '}
        {left.startedBy !== undefined && `${texts.remind.runBy(left.startedBy)} `}
        {wordsOf(texts, left.waiting).remind.runLeft(left.sentBefore, waiting)}
        {waiting > 0 && <WhatWaits left={left} />}
      </Bar>
    </>
  );
}

/** Going on is an approval: where answers and money go, who gets what, and what it says, before anybody presses it. */
function WhatWaits({ left }: Pick<UnfinishedRunProps, 'left'>): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const { terms } = left;
  const { replyTo, payee, noTerm } = texts.review;
  return (
    <>
      {terms && <p className={styles.line}>{`${replyTo}: ${terms.replyTo || noTerm}`}</p>}
      {terms && <p className={styles.line}>{`${payee}: ${terms.payee || noTerm}`}</p>}
      <WaitingMessages left={left} />
    </>
  );
}
