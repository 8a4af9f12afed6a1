import { useEffect, useState } from 'react';
import type { Policy } from '../../../core/dunning/policy';
import { policyEffect } from '../../../core/usecases/settings/editPolicy';
import { useHost } from '../../HostContext';

const SETTLE_MS = 500;

/**
 * How many invoices get another level today, once the typing has rested; undefined until it is known, null where it
 * cannot be.
 */
export function usePolicyEffect(policy: Policy | undefined): number | null | undefined {
  const { services } = useHost();
  const [known, setKnown] = useState<{ readonly of: Policy; readonly count: number | null } | undefined>();
  useEffect(() => {
    if (policy === undefined) return undefined;
    let current = true;
    const count = (): void => {
      policyEffect(services, policy).then(
        (found) => current && setKnown({ of: policy, count: found }),
        // A ledger that cannot be read has no caption; the screens that work on it tell why.
        () => current && setKnown({ of: policy, count: null }),
      );
    };
    const timer = setTimeout(count, SETTLE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [services, policy]);
  return known !== undefined && known.of === policy ? known.count : undefined;
}
