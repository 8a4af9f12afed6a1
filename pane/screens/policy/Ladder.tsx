import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useContext, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { rovingIndex } from '../../components/roving';
import { StageMark } from '../../components/StageMark';
import { stageColours } from '../../components/stages';
import { useHost } from '../../HostContext';
import { NARROW, useLayout } from '../../theme';
import type { LevelDraft } from './draft';
import { ReadOnlyContext } from './Entry';
import { bandsOf, freePlaces, newLevel, withLevel, withoutLevel, type Band, type FreePlace } from './bands';
import { LevelRow } from './LevelRow';
import type { PolicyTools } from './usePolicy';

const useStyles = makeStyles({
  ladder: { display: 'flex', flexDirection: 'column' },
  band: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    margin: 0,
    padding: '7px var(--side) 7px 96px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { paddingInlineStart: '44px' },
  },
  mark: {
    position: 'absolute',
    insetInlineStart: '51px',
    lineHeight: 0,
    [NARROW]: { insetInlineStart: '18px' },
  },
  rail: {
    position: 'absolute',
    insetBlock: '-1px',
    insetInlineStart: '80.5px',
    width: '3px',
    [NARROW]: { insetInlineStart: '7px' },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  range: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  add: { paddingBlock: '8px' },
});

interface Removed {
  readonly level: LevelDraft;
  readonly index: number;
}

export interface LadderProps {
  readonly tools: PolicyTools;
  readonly onTemplate: (level: number) => void;
}

/** The stages with their levels. Arrow keys move between levels, Enter opens one. */
export function Ladder({ tools, onTemplate }: LadderProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const { draft, base } = tools;
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<LevelDraft | null>(null);
  const changing = useChanges(tools, root, setOpen);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-level]')];
    const next = rovingIndex(event.key, heads.indexOf(event.target as HTMLElement), heads.length, 'vertical');
    if (next === undefined || !heads.includes(event.target as HTMLElement)) return;
    event.preventDefault();
    heads[next]?.focus();
  };
  return (
    <section ref={root} className={styles.ladder} aria-label={texts.policy.ladder.name}>
      <div onKeyDown={onKeyDown}>
        {bandsOf(draft, base.stages, texts, open).map((band) => (
          <BandRows
            key={band.stage}
            band={band}
            row={(index) => {
              const level = draft.levels[index] as LevelDraft;
              return (
                <LevelRow
                  key={level.level}
                  tools={tools}
                  index={index}
                  level={level}
                  stage={band.stage}
                  open={open?.level === level.level}
                  onToggle={() => setOpen(open?.level === level.level ? null : level)}
                  onTemplate={onTemplate}
                  onRemove={() => changing.remove(index)}
                />
              );
            }}
          />
        ))}
      </div>
      <Below tools={tools} {...changing} />
    </section>
  );
}

function BandRows({ band, row }: { band: Band; row: (index: number) => ReactElement }): ReactElement {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <>
      <h2 className={styles.band}>
        <span className={styles.mark}>
          <StageMark stage={Math.min(3, band.stage)} />
        </span>
        <span className={styles.rail} style={{ backgroundColor: stageColours(band.stage).mark }} aria-hidden />
        <span className={styles.name}>{band.name}</span>
        <span className={styles.range}>{band.range}</span>
      </h2>
      {band.levels.length > 0 && <ul className={layout.list}>{band.levels.map(row)}</ul>}
    </>
  );
}

interface Changes {
  readonly removed: Removed | null;
  readonly remove: (index: number) => void;
  readonly putBack: () => void;
  readonly add: (place: FreePlace) => void;
}

function useChanges(
  tools: PolicyTools,
  root: { readonly current: HTMLElement | null },
  setOpen: (level: LevelDraft | null) => void,
): Changes {
  const { texts, announce } = useHost();
  const { draft, base, typing } = tools;
  const t = texts.policy.ladder;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focus = useRef('');
  useEffect(() => {
    if (focus.current === '') return;
    root.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = '';
  }, [draft, root]);
  const show = (level: LevelDraft, index: number): void => {
    tools.change(withLevel(draft, index, level));
    setRemoved(null);
    setOpen(level);
    focus.current = `[data-level="${level.level}"]`;
    announce(t.added(level.level));
  };
  return {
    removed: removed !== null && draft.levels.every(({ level }) => level !== removed.level.level) ? removed : null,
    remove(index) {
      const level = draft.levels[index] as LevelDraft;
      tools.change(withoutLevel(draft, index));
      setRemoved({ level, index });
      setOpen(null);
      focus.current = '[data-undo]';
      announce(t.removed(level.level));
    },
    putBack() {
      if (removed !== null) show(removed.level, Math.min(removed.index, draft.levels.length));
    },
    add: (place) => show(newLevel(base, place, t.newName(place.level), typing), place.index),
  };
}

/** The removed level's way back, and the places for a new one. */
function Below({ tools, removed, putBack, add }: Changes & { readonly tools: PolicyTools }): ReactElement | null {
  const { texts } = useHost();
  const readOnly = useContext(ReadOnlyContext);
  const styles = useStyles();
  const layout = useLayout();
  const t = texts.policy.ladder;
  if (readOnly) return null;
  const places = freePlaces(tools.draft);
  return (
    <div className={mergeClasses(layout.side, layout.section, styles.add)}>
      {removed !== null && (
        <div className={layout.between}>
          <span>{t.removed(removed.level.level)}</span>
          <Button data-undo appearance="outline" size="small" onClick={putBack}>
            {t.undo}
          </Button>
        </div>
      )}
      <div className={layout.actions}>
        {places.map((place) => (
          <Button key={place.level} appearance="subtle" icon={<Add20Regular />} onClick={() => add(place)}>
            {places.length === 1 ? t.add : t.addNumber(place.level)}
          </Button>
        ))}
      </div>
    </div>
  );
}
