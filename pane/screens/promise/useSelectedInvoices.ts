import { useCallback } from 'react';
import { invoicesSelected } from '../../../core/usecases/customers/customerView';
import { useHost } from '../../HostContext';
import { useReading } from '../../hooks/useReading';

/** The customer's invoices in the selection; undefined until they are known, empty where they cannot be told. */
export function useSelectedInvoices(label: string): readonly string[] | undefined {
  const { services } = useHost();
  const { reading } = useReading(useCallback(() => invoicesSelected(services, label), [services, label]));
  if (reading.state === 'reading') return undefined;
  return reading.state === 'read' ? reading.value : [];
}
