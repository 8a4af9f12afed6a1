import { describe, expect, test } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../core/dunning/policy';
import { particularsOf } from '../../../core/messages/particulars';
import { SIGNED } from '../../support/signedPolicy';
import { planRows } from '../../support/planRows';

const details = {
  legalForm: 'GmbH',
  address: 'Hafenstraße 1\n20457 Hamburg',
  registerNumber: 'Amtsgericht Hamburg, HRB 1',
  taxNumber: 'DE123456789',
  letterhead: '',
  image: '',
};

describe('who writes in full', () => {
  test('is what the policy says of it, line by line', () => {
    expect(particularsOf({ creditor: 'Hartwell', details })).toEqual([
      'Hartwell GmbH',
      'Hafenstraße 1, 20457 Hamburg',
      'Amtsgericht Hamburg, HRB 1',
      'DE123456789',
    ]);
    expect(particularsOf({ creditor: 'Hartwell GmbH', details })[0]).toBe('Hafenstraße 1, 20457 Hamburg');
    expect(particularsOf({ creditor: 'Hartwell', details: DEFAULT_POLICY.details })).toEqual([]);
  });

  test('stands below the signature of e-mails and letters, and in no short message', () => {
    const says = (channel: 'email' | 'letter' | 'sms'): boolean => {
      const levels = DEFAULT_POLICY.levels.map((step) => ({ ...step, channels: [channel] }));
      const policy = { ...SIGNED, levels, details };
      const [message] = planRows([{ invoice: 'A-1', phone: '+447700900002' }], { policy }).messages;
      return message?.text.includes('Amtsgericht Hamburg, HRB 1\nDE123456789') ?? false;
    };
    expect([says('email'), says('letter'), says('sms')]).toEqual([true, true, false]);
  });
});
