import { Link, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, type ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import { leftOver } from '../../../core/usecases/sending/resume';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { Totals } from '../../components/Totals';
import { useHost } from '../../HostContext';
import { useOpenLog } from '../../hooks/useOpenLog';
import { useReading } from '../../hooks/useReading';
import { saidOf } from '../../sentenceOf';
import type { WaitReason } from '../../../core/ports/sender';
import type { EndedItem, EndedRun, Task } from '../../tasks';
import { useLayout, useType } from '../../theme';
import { wordsFor, wordsOf } from '../../words';
import { FailedCard } from './FailedCard';
import { outcomesOf, sentTotals, type Outcomes } from './outcome';
import { SentFold } from './SentFold';
import { TakenOut } from './TakenOut';
import { UncertainCard } from './UncertainCard';
import { useDecisions } from './useDecisions';
import { useFocusedHeading } from './useFocusedHeading';
import { useSendAgain } from './useSendAgain';
import { useSettled } from './useSettled';
import { useUpdate } from './useUpdate';

export interface ResultProps {
  readonly ended: EndedRun;
  readonly onBack: () => void;
  readonly onOpen: (task: Task) => void;
}

/** What became of a run, first of all what needs the user. */
export function Result({ ended, onBack, onOpen }: ResultProps): ReactElement {
  const { texts, services } = useHost();
  const layout = useLayout();
  const type = useType();
  const heading = useFocusedHeading();
  const openLog = useOpenLog();
  const { reading } = useReading(useCallback(() => leftOver(services), [services]));
  const { decisions, busy, decide } = useDecisions(useCallback(() => heading.current?.focus(), [heading]));
  const outcomes = useMemo(() => outcomesOf(ended.items, decisions), [ended.items, decisions]);
  const settled = useSettled();
  const {
    offer,
    busy: updating,
    update,
  } = useUpdate(
    ended.mapping,
    useMemo(() => [...outcomes.sent, ...outcomes.handed], [outcomes]),
    settled.noteAgain,
  );
  const again = useSendAgain(ended, onOpen);
  const records = reading.state === 'read' ? reading.value.uncertain : [];
  useStopSaid(ended, outcomes);
  return (
    <Frame
      top={
        <TaskBar
          title={
            outcomes.sent.length === 0 && outcomes.handed.length > 0
              ? texts.handOff.title
              : texts.result.title(ended.at)
          }
          focus={false}
        />
      }
      footer={
        offer === null ? (
          <Footer primary={{ text: texts.common.done, onPress: onBack }} />
        ) : (
          <Footer
            primary={{ text: texts.result.updateRows(offer.rows), onPress: update, disabled: updating }}
            secondary={{ text: texts.result.notNow, onPress: onBack }}
          />
        )
      }
      onEscape={onBack}
    >
      <NoticeBar />
      <div className={mergeClasses(layout.side, layout.sections)}>
        <section className={layout.section}>
          <h2 ref={heading} tabIndex={-1} className={type.big}>
            {headline(outcomes, texts)}
          </h2>
          <SentTotals outcomes={outcomes} />
          {remarks(ended, outcomes, settled.trouble, texts).map((remark) => (
            <p key={remark} className={mergeClasses(type.body, layout.grow)}>
              {remark}
            </p>
          ))}
          {outcomes.refused.length > 0 && <TakenOut ended={ended} refused={outcomes.refused} onOpen={onOpen} />}
        </section>
        {outcomes.uncertain.map(({ item, event }) => (
          <UncertainCard
            key={item.key}
            item={item}
            error={event.error}
            record={records.find(({ nonce }) => nonce === event.nonce)}
            busy={busy}
            onDecide={decide}
          />
        ))}
        {outcomes.failed.map((group) => (
          <FailedCard
            key={group.error}
            group={group}
            mapping={ended.mapping}
            busy={again.busy}
            onAgain={again.sendAgain}
          />
        ))}
        {outcomes.sent.length > 0 && <SentFold sent={outcomes.sent} />}
        {outcomes.handed.length > 0 && <SentFold sent={outcomes.handed} handed />}
        <section className={layout.section}>
          {offer !== null && (
            <>
              <h3 className={type.section}>{texts.result.ledger}</h3>
              <p className={type.body}>
                {texts.result.update(
                  texts.list(offer.headers),
                  texts.list(offer.columns),
                  offer.rows,
                  offer.columns.length,
                )}
              </p>
            </>
          )}
          <div>
            <Link as="button" onClick={openLog}>
              {texts.result.openLog}
            </Link>
          </div>
        </section>
      </div>
    </Frame>
  );
}

function SentTotals({ outcomes }: { outcomes: Outcomes }): ReactElement | null {
  const { texts, formats } = useHost();
  const words = wordsOf(
    texts,
    outcomes.sent.map(({ item }) => item),
  );
  const totals = sentTotals(outcomes.sent);
  if (totals.length === 0) return null;
  const lines = totals.map(({ currency, messages, amount }) => ({
    label: words.common.eMailsIn(messages, formats.currencyName(currency), currency),
    currency,
    amount,
  }));
  return <Totals lines={lines} />;
}

/** The answer to how it went: what needs the user comes before what was not started. */
function headline(outcomes: Outcomes, texts: Texts): string {
  const handed = outcomes.handed.length;
  const { sent, uncertain, failed, notStarted } = outcomes;
  if (handed === 0) return sentLine(outcomes, texts);
  const nothingElse = sent.length + uncertain.length + failed.length + notStarted.length === 0;
  if (nothingElse) return texts.handOff.handedOver(handed);
  return texts.handOff.andHandedOver(sentLine(outcomes, texts), handed);
}

function sentLine({ sent, uncertain, failed, notStarted }: Outcomes, { result }: Texts): string {
  const need = uncertain.length + failed.reduce((sum, { items }) => sum + items.length, 0);
  if (need > 0) return result.sentNeedYou(sent.length, need);
  return notStarted.length > 0 ? result.sentNotStarted(sent.length, notStarted.length) : result.sent(sent.length);
}

/** Sentences on what else the user should know. */
function remarks(
  { channels, changed, anotherDay = 0, edited = 0, broke, leftOut = 0 }: EndedRun,
  { sent, refused, notStarted }: Outcomes,
  notNoted: string,
  texts: Texts,
): readonly string[] {
  const { result, handOff } = texts;
  const cut = notStarted.filter(({ event }) => event.waits === undefined);
  const kept = (reason: WaitReason): string[] => {
    const count = notStarted.filter(({ event }) => event.waits === reason).length;
    return count === 0 ? [] : [texts.channels.keptWaiting[reason](count)];
  };
  const words = (of: readonly EndedItem[]): Texts['result'] =>
    wordsOf(
      texts,
      of.map(({ item }) => item),
    ).result;
  const byWhom = new Map<string, number>();
  for (const { event } of refused) byWhom.set(event.error, (byWhom.get(event.error) ?? 0) + 1);
  return [
    ...(broke === '' ? [] : [result.brokeOff(saidOf(broke, texts))]),
    ...(cut.length > 0 && broke === '' ? [words(cut).notStarted(cut.length)] : []),
    ...kept('contact hours'),
    ...kept('no channel'),
    ...kept('asked to wait'),
    ...[...byWhom].map(([who, count]) => result.takenOut(who, count)),
    ...(changed > 0 ? [wordsFor(texts, channels ?? []).result.changed(changed)] : []),
    ...(anotherDay > 0 ? [result.anotherDay(anotherDay)] : []),
    ...(edited > 0 ? [result.editedByHand(edited)] : []),
    // Some of the recipients were refused.
    ...sent
      .filter(({ event }) => event.error !== '')
      .map(({ item, event }) => `${item.customer}: ${saidOf(event.error, texts)}`),
    ...(leftOut > 0 ? [handOff.leftOut(leftOut)] : []),
    ...(notNoted === '' ? [] : [result.settledNotNoted(notNoted)]),
  ];
}

/** A screen reader hears at once that a run stopped before its end. */
function useStopSaid({ broke }: EndedRun, outcomes: Outcomes): void {
  const { texts, announce } = useHost();
  const stopped = broke !== '' || outcomes.notStarted.length > 0;
  const text = headline(outcomes, texts);
  useEffect(() => {
    if (stopped) announce(text, 'assertive');
  }, [stopped, text, announce]);
}
