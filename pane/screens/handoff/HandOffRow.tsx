import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import type { PlannedMessage } from '../../../core/messages/message';
import { MessageLine } from '../../components/MessageLine';
import { StateIcon } from '../../components/StateIcon';
import { useHost } from '../../HostContext';
import { useRow, useType } from '../../theme';
import { Preview } from '../review/Preview';
import { stateText } from '../sending/SendingList';
import type { CallDraft } from './agreed';
import { CallForm } from './CallForm';
import { linkOf } from './linkOf';
import type { HandOffTools, Progress } from './useHandOff';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  state: { display: 'block' },
  inside: { padding: '0 var(--side) 12px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface HandOffRowProps {
  readonly message: PlannedMessage;
  readonly progress: Progress | undefined;
  readonly open: boolean;
  readonly tools: HandOffTools;
  readonly draft: CallDraft;
  readonly onDraft: (draft: CallDraft) => void;
  readonly onToggle: () => void;
}

/** One message to hand over: what it says, and how far it is. */
export function HandOffRow(props: HandOffRowProps): ReactElement {
  const { message, progress, open, onToggle } = props;
  const { texts } = useHost();
  const styles = useStyles();
  const row = useRow();
  const type = useType();
  const id = useId();
  const state = progress === undefined ? 'waiting' : progress.state;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={row.press}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        <StateIcon state={state === 'noted' || state === 'changed' ? 'refused' : state} />
        <span className={row.text}>
          <MessageLine item={message} />
          <span className={mergeClasses(type.caption, styles.state)}>
            {`${texts.channels.titles[message.channel]}, ${message.levelName}. ${progressText(progress, texts)}`}
          </span>
        </span>
        {open ? <ChevronUp20Regular aria-hidden /> : <ChevronDown20Regular aria-hidden />}
      </button>
      {open && (
        <div id={id} className={styles.inside}>
          <Inside {...props} />
        </div>
      )}
    </li>
  );
}

function progressText(progress: Progress | undefined, texts: Texts): string {
  switch (progress?.state) {
    case undefined:
      return texts.handOff.waiting;
    case 'noted':
      return texts.handOff.staysDue;
    case 'changed':
      return texts.handOff.changed;
    case 'refused':
      return texts.handOff.takenOut;
    default:
      return stateText(progress, texts);
  }
}

function Inside({ message, progress, tools, draft, onDraft }: HandOffRowProps): ReactElement {
  const { texts } = useHost();
  const type = useType();
  const { blocked } = tools;
  const handed = progress?.state === 'handed off' || progress?.state === 'unknown';
  const link = linkOf(message);
  const { channel } = message;
  const kind = tools.kindOf(message);
  return (
    <>
      <Preview message={message} />
      {kind === 'page' && <p className={type.body}>{texts.handOff.inBrowserThen}</p>}
      {kind === 'file' && <p className={type.body}>{texts.handOff.saveThenSend}</p>}
      {channel === 'email' && link !== undefined && message.replyTo !== '' && (
        <p className={type.body}>{texts.handOff.answersTo(message.replyTo)}</p>
      )}
      {kind === 'link' && channel !== 'call' && link === undefined && (
        <p className={type.body}>{texts.handOff.tooLong}</p>
      )}
      {blocked !== null && blocked.link === link && (
        <p className={mergeClasses(type.body)} role="alert">
          {texts.handOff.blocked}{' '}
          <Link href={blocked.link} target="_blank" rel="noopener" onClick={blocked.opened}>
            {texts.handOff.openHere}
          </Link>
        </p>
      )}
      {handed && channel !== 'call' && (
        <div>
          <Link as="button" onClick={() => tools.again(message)}>
            {texts.handOff.again[kind]}
          </Link>
        </div>
      )}
      {channel === 'call' && progress === undefined && <CallForm message={message} draft={draft} onChange={onDraft} />}
    </>
  );
}
