import { makeStyles } from '@fluentui/react-components';
import { useContext, type ReactElement } from 'react';
import { smsSize } from '../../../core/messages/templates/smsSegments';
import { payeeText, type PlannedMessage } from '../../../core/messages/message';
import { useHost } from '../../HostContext';
import { NARROW } from '../../theme';
import { AskingContext } from './askingContext';
import { marked } from './marked';

// White paper in every theme: it is what the customer sees.
const PAPER = {
  white: '#ffffff',
  ink: '#242424',
  grey: '#f5f5f5',
  faint: '#616161',
  line: '#d1d1d1',
  rule: '#e0e0e0',
  shade: '#e0e0e0',
};

const useStyles = makeStyles({
  paper: {
    border: `1px solid ${PAPER.line}`,
    borderRadius: '6px',
    overflow: 'hidden',
    backgroundColor: PAPER.white,
    color: PAPER.ink,
    forcedColorAdjust: 'none',
  },
  head: {
    margin: 0,
    padding: '8px 11px',
    backgroundColor: PAPER.grey,
    borderBottom: `1px solid ${PAPER.rule}`,
    fontSize: '12px',
    lineHeight: '19px',
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '8px',
    [NARROW]: { display: 'block' },
  },
  name: { color: PAPER.faint },
  value: { margin: 0, overflowWrap: 'anywhere', maxHeight: '95px', overflowY: 'auto' },
  subject: { fontWeight: 600 },
  mark: { backgroundColor: PAPER.shade },
  plain: {
    maxHeight: '260px',
    overflowY: 'auto',
    padding: '11px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: '12px',
    lineHeight: '17px',
  },
  segments: {
    padding: '4px 11px',
    borderTop: `1px solid ${PAPER.rule}`,
    color: PAPER.faint,
    fontSize: '12px',
    lineHeight: '16px',
  },
  body: { display: 'block', width: '100%', border: 'none', backgroundColor: PAPER.white, colorScheme: 'light' },
});

const FRAME_STYLE =
  'body{margin:11px;font:12px/17px "Segoe UI",system-ui,sans-serif;color:#242424;background:#fff;overflow-wrap:break-word;zoom:.86}' +
  'table{font-size:inherit}img{max-width:100%}' +
  // The sums are wider than a narrow pane: closer columns, dates that wrap, and at 200 % zoom a line for what is left.
  '@media(max-width:400px){[role=table] :is(td,th){padding-inline:0 8px!important;vertical-align:top}' +
  '[role=table] :is(td,th):not(:last-child){white-space:normal!important}' +
  '[role=table] :is(td,th):last-child{padding-inline:0!important}}' +
  '@media(max-width:220px){[role=table] tr{display:flex;flex-wrap:wrap;border-bottom:1px solid #e0e0e0}' +
  '[role=table] :is(td,th){border-bottom:none!important}[role=table] :is(td,th):last-child{margin-inline-start:auto}}';

/** The message's page, drawn for a narrow pane. Links lead nowhere in the sandbox. */
function pageOf(html: string): string {
  return html.replace('</head>', `<base target="_blank"><style>${FRAME_STYLE}</style></head>`);
}

/** A guess at the body's height: the sandbox does not tell it. What is longer scrolls inside. */
function heightOf({ text }: PlannedMessage): number {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 48)), 0);
  return Math.min(440, Math.max(140, lines * 18 + 40));
}

/** SMS, WhatsApp and call scripts are plain text without a subject. */
export function hasSubject({ channel }: Pick<PlannedMessage, 'channel'>): boolean {
  return channel === 'email' || channel === 'letter';
}

/** To, Cc, where answers and the money go, Subject and the body as the customer will see it, in a sandboxed frame. */
export function Preview({ message }: { message: PlannedMessage }): ReactElement {
  const { texts } = useHost();
  const { marks } = useContext(AskingContext);
  const styles = useStyles();
  const line = (name: string, value: string, className?: string): ReactElement => (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={`${styles.value} ${className ?? ''}`}>
        {marks.includes(value) ? <span className={styles.mark}>{value}</span> : value}
      </dd>
    </>
  );
  return (
    <div className={styles.paper}>
      <dl className={styles.head}>
        {line(texts.review.to, message.to.length === 0 ? message.customer : message.to.join(', '))}
        {message.cc.length > 0 && line(texts.review.cc, message.cc.join(', '))}
        {message.channel === 'email' && message.replyTo !== '' && line(texts.review.replyTo, message.replyTo)}
        {hasSubject(message) && payeeText(message.payee) !== '' && line(texts.review.payee, payeeText(message.payee))}
        {hasSubject(message) && line(texts.review.subject, message.subject, styles.subject)}
      </dl>
      {hasSubject(message) ? (
        <iframe
          className={styles.body}
          title={(message.channel === 'email' ? texts.review : texts.handOff).preview(message.customer)}
          sandbox=""
          srcDoc={pageOf(marked(message.html, marks))}
          height={heightOf(message)}
        />
      ) : (
        <div className={styles.plain} role="region" aria-label={texts.handOff.preview(message.customer)} tabIndex={0}>
          {message.text}
        </div>
      )}
      {message.channel === 'sms' && (
        <div className={styles.segments}>{texts.handOff.segments(smsSize(message.text).segments)}</div>
      )}
    </div>
  );
}
