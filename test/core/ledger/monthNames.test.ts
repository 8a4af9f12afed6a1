import { describe, expect, test } from '@jest/globals';
import { format } from 'date-fns/format';
import { da } from 'date-fns/locale/da';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nb } from 'date-fns/locale/nb';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { sv } from 'date-fns/locale/sv';
import { dayOf } from '../../../core/calendar/civil';
import { dateText } from '../../../core/ledger/textDates';

const WRITTEN = ['d MMMM yyyy', 'd MMM yyyy', 'd. MMMM yy', 'd-MMM-yy', 'MMMM d, yyyy'];

describe('month names are read as date-fns writes them', () => {
  test.each([da, de, enGB, es, fr, it, nb, nl, pt, sv].map((locale) => [locale.code, locale] as const))(
    '%s, with and without accents, in capitals too',
    (_, locale) => {
      for (const pattern of WRITTEN) {
        for (let month = 1; month <= 12; month += 1) {
          const text = format(new Date(2026, month - 1, 7), pattern, { locale });
          const day = { kind: 'day', day: dayOf(2026, month, 7) };
          for (const said of [
            text,
            text.toUpperCase(),
            text.normalize('NFD'),
            text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
          ]) {
            expect([said, dateText(said, 2026)]).toEqual([said, day]);
          }
        }
      }
    },
  );

  test.each(['7 fortnight 2026', '7 M 2026', '7 Q1 2026', '31 februar 2026'])('%s is no day', (text) => {
    expect(dateText(text, 2026)?.kind ?? 'no day').toBe('no day');
  });
});
