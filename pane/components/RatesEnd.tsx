import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isoOf } from '../../core/calendar/civil';
import type { InterestRule } from '../../core/interest/charge';
import { rateNotice } from '../../core/interest/rateNotice';
import { RATE_HEADERS, RATES_SHEET } from '../../core/workbook/ratesSheet';
import { useHost } from '../HostContext';
import { useAct } from '../hooks/useAct';
import { Bar } from './Bar';

/** Makes the sheet of rates of one's own where it is missing, and shows it. */
function OpenRates(): ReactElement {
  const { services, texts } = useHost();
  const act = useAct();
  const open = async (): Promise<void> => {
    await services.host.ensureSheet(RATES_SHEET, RATE_HEADERS);
    await services.host.goTo(RATES_SHEET, 0, 0);
  };
  return (
    <Button size="small" onClick={() => void act(open)}>
      {texts.policy.interest.openRates}
    </Button>
  );
}

/** The official rates of the interest rule end soon, or have ended; nothing while they go on. */
export function RatesEnd({ rule }: { rule: InterestRule }): ReactElement | null {
  const { services, texts, formats } = useHost();
  const notice = rateNotice(rule, services.clock.today());
  if (notice === undefined) return null;
  const t = texts.policy.interest;
  const say = notice.ended ? t.ratesEnded : t.ratesEnd;
  return (
    <Bar intent={notice.ended ? 'warning' : 'info'} actions={<OpenRates />}>
      {say(formats.date(isoOf(notice.until)), RATES_SHEET)}
    </Bar>
  );
}
