import { MailProhibited24Regular, TableSearch24Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Texts } from '../../../core/i18n';
import type { Look, Overview } from '../../../core/usecases/types';
import type { ColumnMapping } from '../../../core/ledger/fields';
import { Footer, type FooterProps } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Trouble, type TroubleProps } from '../../components/Trouble';
import { useHost } from '../../HostContext';
import { useNavigation } from '../../navigation';
import type { HomeLinks } from './Ready';
import { LedgerQuestions } from './LedgerQuestions';
import { SetUpOffer } from './SetUpOffer';
import { UnfinishedRun } from './UnfinishedRun';

export type NoOverview = Exclude<Look, Overview | { readonly state: 'nothing selected' }>;

export interface CannotLookProps {
  readonly look: NoOverview;
  readonly links: HomeLinks;
  readonly isSetUp: boolean;
  readonly onAgain: () => void;
}

/** Nothing to show of the selection: why, and the way out. */
export function CannotLook({ look, links, isSetUp, onAgain }: CannotLookProps): ReactElement {
  const { trouble, footer } = useExplanation(look, links, onAgain);
  const { left } = links;
  return (
    <Frame top={<PlaceBar place="remind" />} footer={<Footer {...footer} />}>
      <NoticeBar />
      {left !== null && left.waiting.length > 0 && (
        <UnfinishedRun left={left} onGoOn={links.goOn} onDrop={links.drop} />
      )}
      {look.state !== 'no ledger' && <LedgerQuestions open={look.open} />}
      <SetUpOffer isSetUp={isSetUp} />
      <Trouble {...trouble} />
    </Frame>
  );
}

interface Explanation {
  readonly trouble: TroubleProps;
  readonly footer: FooterProps;
}

function useExplanation(look: NoOverview, links: HomeLinks, onAgain: () => void): Explanation {
  const { texts } = useHost();
  const { trouble, common } = texts;
  const { openColumns } = useNavigation();
  const lookAgain = { text: common.lookAgain, onPress: onAgain };
  const choose = { text: texts.columns.choose, onPress: () => openColumns?.(), opener: 'columns' };
  switch (look.state) {
    case 'columns missing':
      return {
        trouble: columnsMissing(texts, look.mapping),
        footer: {
          primary: choose,
          secondary: reachedByPhone(look.mapping)
            ? { text: trouble.makeCallList, onPress: () => links.makeCallList(look.mapping.sheet) }
            : lookAgain,
          captions: [trouble.nameHeader],
        },
      };
    case 'no ledger':
      return {
        trouble: { icon: <TableSearch24Regular />, heading: trouble.noLedger, text: trouble.whatIsLedger },
        footer: { primary: lookAgain, secondary: choose, captions: [trouble.openLedger] },
      };
  }
}

/** Nothing is missing but the e-mail addresses, and there are phone numbers. */
function reachedByPhone({ missing, columns }: ColumnMapping): boolean {
  return missing.length === 1 && missing[0] === 'email' && columns.phone !== undefined;
}

function columnsMissing(texts: Texts, { missing, headerRow, headers }: ColumnMapping): TroubleProps {
  const { trouble, fields, list } = texts;
  const caption = trouble.headersSeen(headers.map(({ text }) => text).join(', '));
  if (missing.length === 1 && missing[0] === 'email') {
    const text = trouble.needAddress(headerRow + 1);
    return { icon: <MailProhibited24Regular />, heading: trouble.noEmailColumn, text, caption };
  }
  return {
    icon: <TableSearch24Regular />,
    heading: trouble.noColumn(list(missing.map((field) => fields[field])), missing.length),
    text: trouble.needColumn(headerRow + 1),
    caption,
  };
}
