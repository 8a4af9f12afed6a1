import { describe, expect, jest, test } from '@jest/globals';
import { NEVER_SETTLED } from '../../../../core/log/history';
import { historyOf } from '../../../../core/log/history';
import { withTemplates, type WithoutTemplates } from '../../../../core/usecases/planning/withTemplates';
import { planWithRests } from '../../../../core/usecases/planning/planWithRests';
import { DEFAULT_POLICY } from '../../../../core/dunning/policy';
import { CollectionError } from '../../../../core/failures/text';
import { recogniseColumns } from '../../../../core/ledger/recognise';
import { ledgerRow } from '../../../support/ledgerRows';

const TODAY = 45838;

jest.mock('../../../../core/languages/fr/messages', () => {
  throw new Error('Loading chunk 5 failed.');
});

function inputOf(language: string, policyLanguage = 'en'): WithoutTemplates {
  const due = { dueDate: '2025-06-20', openAmount: 100, email: 'ap@orchard.example' };
  return {
    rows: [ledgerRow({ row: 1, invoice: 'A-1', customer: 'Orchard', language, ...due })],
    mapping: recogniseColumns({ sheet: 'Ledger', top: 0, left: 0, rows: [] }),
    history: historyOf([], NEVER_SETTLED),
    asOf: TODAY,
    policy: { ...DEFAULT_POLICY, language: policyLanguage },
    templates: [],
  };
}

describe('the wordings of a plan', () => {
  test.each([
    ['Deutsch', 'en', 'de'],
    ['', 'es', 'es'],
    ['it', 'pt', 'pt'],
    ['it', 'it', 'en'],
  ])('a row in %j by a policy in %j is written to in %s', async (language, policyLanguage, expected) => {
    const { messages } = await planWithRests({}, inputOf(language, policyLanguage));
    expect(messages.map((message) => message.language)).toEqual([expected]);
    expect(messages[0]?.text).not.toBe('');
  });

  test('a language that cannot be fetched is told, and nobody is written to in another', async () => {
    await expect(withTemplates(inputOf('fr'))).rejects.toMatchObject({
      message: expect.stringContaining('not-loaded'),
    });
    await expect(planWithRests({}, inputOf('', 'fr'))).rejects.toThrow(CollectionError);
    await expect(withTemplates(inputOf('de'))).resolves.toBeDefined();
  });
});
