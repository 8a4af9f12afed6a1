import { useCallback, useState } from 'react';
import { cellName } from '../../../core/cells/address';
import { areaName } from '../../../core/cells/reference';
import type { ActiveCell } from '../../../core/ports/host';
import { insertFunction, type Trial } from '../../../core/usecases/functions/tryFunction';
import type { Texts } from '../../../core/i18n';
import type { FooterProps } from '../../components/Footer';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { sentenceOf } from '../../sentenceOf';
import type { Call } from './useCall';

/** Why a formula cannot go in, or what it needs there; and whether it can. */
function verdict(trial: Trial, at: ActiveCell, { functions, list }: Texts): { can: boolean; captions: string[] } {
  const cell = cellName(at.row, at.column);
  if (trial.missing.length > 0) {
    return { can: false, captions: [functions.fillFirst(list(trial.missing), trial.missing.length)] };
  }
  if (trial.circular) return { can: false, captions: [functions.circular(cell)] };
  if (trial.tooLarge) return { can: false, captions: [functions.tooLarge(cell)] };
  const free = trial.spill === null ? [] : [functions.needsFree(areaName(trial.spill))];
  if (trial.inTheWay !== '') return { can: false, captions: [...free, functions.notEmpty(trial.inTheWay)] };
  return { can: true, captions: [...(at.content === '' ? [] : [functions.notEmpty(cell)]), ...free] };
}

/** The footer: one press puts the formula into the cell at hand. */
export function useInsert(call: Call | null, at: ActiveCell | null, again: () => void): FooterProps {
  const { services, texts, notify, announce } = useHost();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const insert = useCallback(
    async (formula: string, seen: ActiveCell) => {
      setBusy(true);
      await act(async () => {
        const done = await insertFunction(services.host, formula, seen);
        const text = done ? texts.functions.inserted(cellName(seen.row, seen.column)) : texts.functions.changed;
        notify(text, done ? 'success' : 'warning');
        announce(text);
      });
      setBusy(false);
      again();
    },
    [services, texts, act, notify, announce, again],
  );
  if (at === null) return { captions: [texts.functions.chooseCell] };
  const cell = cellName(at.row, at.column);
  const text = at.content === '' ? texts.functions.insert(cell) : texts.functions.replace(cell);
  const button = (captions: string[], onPress?: () => void): FooterProps => ({
    primary: { text, onPress: onPress ?? (() => undefined), disabled: onPress === undefined },
    captions,
  });
  if (call === null) return button([texts.functions.chooseFunction]);
  if (call.failed !== undefined) return button([sentenceOf(call.failed, texts)]);
  if (call.trial === null || busy) return button([]);
  const { can, captions } = verdict(call.trial, at, texts);
  const { formula } = call.trial;
  return button(captions, can ? () => void insert(formula, at) : undefined);
}
