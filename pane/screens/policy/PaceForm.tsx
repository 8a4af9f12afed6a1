import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId, type ReactElement } from 'react';
import { CALENDARS, type CalendarName } from '../../../core/calendar/holidays';
import { MESSAGES_BY, REOPENED, type MessagesBy, type Reopened } from '../../../core/dunning/policy';
import type { HostTools } from '../../HostContext';
import { useHost } from '../../HostContext';
import { useType } from '../../theme';
import type { PolicyDraft } from './draft';
import { Choice, Entry, ReadOnlyContext } from './Entry';
import type { GroupProps } from './group';

const useStyles = makeStyles({
  two: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '8px' },
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  days: { display: 'flex', flexWrap: 'wrap', columnGap: '4px' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

const WEEK = [0, 1, 2, 3, 4, 5, 6];
/** 1 January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const MS_PER_DAY = 86_400_000;

/** A weekday's short name; 0 is Monday. */
function weekdayName(day: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return format.format(A_MONDAY + day * MS_PER_DAY);
}

/** Mon to Fri, 08:00 to 18:00. */
export function paceCaption({ workingDays, contactFrom, contactUntil }: PolicyDraft, host: HostTools): string {
  const t = host.texts.policy.pace;
  const name = (day: number): string => weekdayName(day, host.services.host.locale());
  const [first = 0] = workingDays;
  const last = workingDays[workingDays.length - 1] ?? first;
  const isRun = workingDays.length > 2 && last - first === workingDays.length - 1;
  const days = isRun ? t.days(name(first), name(last)) : workingDays.map(name).join(', ');
  return [days, t.hours(contactFrom, contactUntil)].filter((text) => text !== '').join(', ');
}

/** How often and when a customer may be reached. */
export function PaceForm({ draft, wrong, set }: GroupProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  const t = texts.policy.pace;
  return (
    <>
      <Entry label={t.gap} value={draft.gap} onChange={(gap) => set({ gap })} wrong={wrong.gap} numeric="numeric" />
      <Entry
        label={t.least}
        value={draft.leastToChase}
        onChange={(leastToChase) => set({ leastToChase })}
        wrong={wrong.leastToChase}
        hint={t.leastHint}
      />
      <Choice
        label={t.messagesBy}
        value={draft.messagesBy}
        onChange={(messagesBy) => set({ messagesBy: messagesBy as MessagesBy })}
        options={MESSAGES_BY.map((by) => ({ value: by, text: t.messagesByEach[by] }))}
        hint={t.messagesByHint}
      />
      <Choice
        label={t.reopened}
        value={draft.reopened}
        onChange={(reopened) => set({ reopened: reopened as Reopened })}
        options={REOPENED.map((how) => ({ value: how, text: t.reopenedHow[how] }))}
      />
      <div className={styles.two}>
        <Entry
          label={t.from}
          value={draft.contactFrom}
          onChange={(contactFrom) => set({ contactFrom })}
          wrong={wrong.contactFrom}
        />
        <Entry
          label={t.until}
          value={draft.contactUntil}
          onChange={(contactUntil) => set({ contactUntil })}
          wrong={wrong.contactUntil}
        />
      </div>
      <p className={type.caption}>{t.hint}</p>
      <WorkingDays draft={draft} wrong={wrong} set={set} />
      <Choice
        label={t.holidays}
        value={draft.calendar}
        onChange={(calendar) => set({ calendar: calendar as CalendarName })}
        options={CALENDARS.map((calendar) => ({ value: calendar, text: t.calendars[calendar] }))}
      />
    </>
  );
}

function WorkingDays({ draft, wrong, set }: GroupProps): ReactElement {
  const { texts, services } = useHost();
  const readOnly = useContext(ReadOnlyContext);
  const styles = useStyles();
  const type = useType();
  const id = useId();
  const t = texts.policy.pace;
  const name = (day: number): string => weekdayName(day, services.host.locale());
  if (readOnly) {
    return (
      <div>
        <div className={type.caption}>{t.workingDays}</div>
        <div>{draft.workingDays.map(name).join(', ')}</div>
      </div>
    );
  }
  const toggle = (day: number, on: boolean): void => {
    const others = draft.workingDays.filter((other) => other !== day);
    set({ workingDays: on ? [...others, day].sort((a, b) => a - b) : others });
  };
  return (
    <fieldset className={styles.set} aria-describedby={wrong.workingDays === undefined ? undefined : id}>
      <legend>{t.workingDays}</legend>
      <div className={styles.days}>
        {WEEK.map((day) => (
          <Checkbox
            key={day}
            label={name(day)}
            checked={draft.workingDays.includes(day)}
            onChange={(_, data) => toggle(day, data.checked === true)}
          />
        ))}
      </div>
      {wrong.workingDays !== undefined && (
        <div id={id} role="alert" className={`${type.caption} ${styles.wrong}`}>
          {wrong.workingDays}
        </div>
      )}
    </fieldset>
  );
}
