import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CustomerView } from '../../core/usecases/customers/customerView';
import { useHost } from '../HostContext';
import type { Holds } from './useHold';
import { useReading, type Reading } from './useReading';
import { useSelectionRested } from './useSelectionRested';

/** Comes with a file of its own: the first screen does without. */
const customerCase = () => import('../../core/usecases/customers/customerView');

export interface Customers {
  /** Labels of the customers to go through: the selection's, or those a screen or a search asked for. */
  readonly labels: readonly string[];
  readonly at: number;
  /** Whether the labels come from the selection. */
  readonly selected: boolean;
  /** Undefined while nobody is chosen. */
  readonly view: Reading<CustomerView | null> | undefined;
  /** False until the selection has been read. */
  readonly known: boolean;
  readonly show: (labels: readonly string[]) => void;
  readonly move: (to: number) => void;
  readonly again: () => void;
}

interface Chosen {
  readonly labels: readonly string[];
  readonly at: number;
  readonly selected: boolean;
  readonly known: boolean;
}

const NOBODY: Chosen = { labels: [], at: 0, selected: true, known: false };

/** The customer in front stays in front where the selection still holds it. */
function selectedOf(labels: readonly string[], { labels: before, at }: Chosen): Chosen {
  return { labels, at: Math.max(0, labels.indexOf(before[at] ?? '')), selected: true, known: true };
}

/**
 * The customers at hand; a new selection replaces what was searched for, once nothing is being typed. It outlives the
 * tasks in front of it.
 */
export function useCustomers(active: boolean, holds: Holds): Customers {
  const { services } = useHost();
  const [chosen, choose] = useState<Chosen>(NOBODY);
  const waiting = useRef(false);
  const newest = useRef(0);
  const follow = useCallback(() => {
    const turn = ++newest.current;
    const take = (labels: readonly string[]): void => {
      if (turn !== newest.current) return;
      waiting.current = holds.held();
      if (!waiting.current) choose((before) => selectedOf(labels, before));
    };
    void customerCase()
      .then(({ customersSelected }) => customersSelected(services))
      .then(take, () => choose((before) => ({ ...before, known: true })));
  }, [services, holds]);
  useEffect(() => holds.onFree(() => waiting.current && follow()), [holds, follow]);
  const pinned = !chosen.selected;
  useEffect(() => {
    if (active && !pinned) follow();
  }, [active, pinned, follow]);
  useSelectionRested(active, follow);
  const label = chosen.labels[chosen.at];
  const view = useCustomerView(active, label);
  const show = useCallback((labels: readonly string[]) => {
    waiting.current = false;
    newest.current++;
    choose({ labels, at: 0, selected: labels.length === 0, known: labels.length > 0 });
  }, []);
  const move = useCallback((at: number) => choose((before) => ({ ...before, at })), []);
  return useMemo(
    () => ({ ...chosen, view: label === undefined ? undefined : view.reading, show, move, again: view.again }),
    [chosen, label, view, show, move],
  );
}

/** The last view of another customer is never shown under this one's name. */
function useCustomerView(
  active: boolean,
  label: string | undefined,
): { readonly reading: Reading<CustomerView | null>; readonly again: () => void } {
  const { services } = useHost();
  const read = useCallback(
    async () => ({
      label,
      view: label === undefined ? null : await (await customerCase()).customerView(services, label),
    }),
    [services, label],
  );
  const { reading, again } = useReading(active && label !== undefined ? read : null);
  return useMemo(() => {
    if (reading.state !== 'read') return { reading, again };
    if (reading.value.label !== label) return { reading: { state: 'reading' }, again };
    return { reading: { state: 'read', value: reading.value.view }, again };
  }, [reading, label, again]);
}
