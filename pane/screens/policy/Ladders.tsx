import { Button, Link } from '@fluentui/react-components';
import { useContext, useRef, useState, type ReactElement } from 'react';
import { SmallForm } from '../../components/SmallForm';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { Choice, Entry, ReadOnlyContext } from './Entry';
import { Ladder, type LadderProps } from './Ladder';
import { LadderRules } from './LadderRules';
import { faultyIn, viewOf } from './ladderView';
import { fieldsOf, nameFault } from './readLadders';
import { useLadders, type LadderTools } from './useLadders';
import type { PolicyTools } from './usePolicy';

/** The usual ladder and those beside it: one at a time, with who follows it. */
export function Ladders({ tools, onTemplate }: LadderProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const ladders = useLadders(tools, root);
  const readOnly = useContext(ReadOnlyContext);
  const layout = useLayout();
  const type = useType();
  const { shown, removed } = ladders;
  const some = tools.draft.ladders.length > 0;
  return (
    <>
      {(some || !readOnly) && (
        <div ref={root} className={`${layout.side} ${layout.section}`}>
          {some && <Picker tools={tools} ladders={ladders} />}
          {!readOnly && <AddLadder tools={tools} ladders={ladders} />}
          {removed !== '' && <p className={type.caption}>{removed}</p>}
          {shown !== null && <LadderName tools={tools} ladders={ladders} />}
        </div>
      )}
      <Ladder key={shown?.id ?? 'usual'} tools={viewOf(tools, shown)} onTemplate={onTemplate} />
      {shown !== null && (
        <div className={`${layout.side} ${layout.section}`}>
          <LadderRules key={shown.id} tools={tools} ladder={shown} />
          {!readOnly && <RemoveLadder onRemove={() => ladders.remove()} />}
        </div>
      )}
    </>
  );
}

interface PartProps {
  readonly tools: PolicyTools;
  readonly ladders: LadderTools;
}

/** Which ladder is shown, and in which other ones something is wrong. */
function Picker({ tools, ladders: { shown, show } }: PartProps): ReactElement {
  const { texts } = useHost();
  const t = texts.policy.ladders;
  const faulty = faultyIn(tools).filter((ladder) => ladder?.id !== shown?.id);
  const names = faulty.map((ladder) => ladder?.name ?? t.usual);
  return (
    // It can be pressed also where nothing can be changed.
    <ReadOnlyContext.Provider value={false}>
      <Choice
        label={t.ladder}
        value={shown === null ? '' : String(shown.id)}
        onChange={(id) => show(id === '' ? null : Number(id))}
        options={[
          { value: '', text: t.usual },
          ...tools.draft.ladders.map(({ id, name }) => ({ value: String(id), text: name.trim() || t.unnamed })),
        ]}
        wrong={names.length === 0 ? undefined : t.correct(names.map((name) => name.trim() || t.unnamed).join(', '))}
      />
    </ReadOnlyContext.Provider>
  );
}

/** Asks the name of a new ladder in place. */
function AddLadder({ tools, ladders: { shown, add } }: PartProps): ReactElement {
  const { texts } = useHost();
  const [name, setName] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | undefined>();
  const t = texts.policy.ladders;
  if (name === null) {
    return (
      <span>
        <Link as="button" onClick={() => setName('')}>
          {t.add}
        </Link>
      </span>
    );
  }
  const close = (): void => {
    setName(null);
    setWrong(undefined);
  };
  const save = (): void => {
    const fault = nameFault(name, tools.draft.ladders, texts.policy);
    setWrong(fault);
    if (fault !== undefined) return;
    add(name);
    close();
  };
  return (
    <SmallForm save={t.addIt} onSave={save} onCancel={close} disabled={false}>
      <Entry
        label={t.newName}
        value={name}
        onChange={setName}
        wrong={wrong}
        hint={t.copied(shown?.name.trim() ?? t.usual)}
      />
    </SmallForm>
  );
}

function LadderName({ tools, ladders: { shown, rename } }: PartProps): ReactElement {
  const { texts } = useHost();
  const t = texts.policy.ladders;
  return (
    <Entry
      label={t.name}
      value={shown?.name ?? ''}
      onChange={rename}
      wrong={tools.wrong[`${fieldsOf(shown?.id ?? -1)}name`]}
      hint={t.nameHint}
    />
  );
}

function RemoveLadder({ onRemove }: { onRemove: () => void }): ReactElement {
  const { texts } = useHost();
  const layout = useLayout();
  return (
    <div className={layout.actions}>
      <Button onClick={onRemove}>{texts.policy.ladders.remove}</Button>
    </div>
  );
}
