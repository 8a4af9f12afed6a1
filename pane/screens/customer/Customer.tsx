import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { PlaceBar } from '../../components/PlaceBar';
import { Skeletons } from '../../components/Skeletons';
import { useHost } from '../../HostContext';
import type { Customers } from '../../hooks/useCustomers';
import { useNewerWhy } from '../../hooks/useReadOnly';
import { useNavigation } from '../../navigation';
import { useLayout } from '../../theme';
import { Unreadable } from '../trouble/Unreadable';
import { FindCustomer } from './FindCustomer';
import { Heading } from './Heading';
import { InForce } from './InForce';
import { Letters } from './Letters';
import { NextAction } from './NextAction';
import { Owed } from './Owed';
import { Risk } from './Risk';
import { TimeLine } from './TimeLine';

/** One customer: what is owed, how they pay, what holds, and why they get a message or not. */
export function Customer({ customers }: { customers: Customers }): ReactElement {
  const [searching, setSearching] = useState(false);
  const { view, known, show } = customers;
  if (searching || (known && view === undefined)) {
    const pick = (label: string): void => {
      setSearching(false);
      show([label]);
    };
    return <FindCustomer onPick={pick} onCancel={view === undefined ? undefined : () => setSearching(false)} />;
  }
  if (view === undefined || view.state === 'reading') {
    return (
      <Frame top={<PlaceBar place="customer" />}>
        <Skeletons />
      </Frame>
    );
  }
  if (view.state === 'failed')
    return <Unreadable error={view.error} onAgain={customers.again} top={<PlaceBar place="customer" />} />;
  if (view.value === null) return <FindCustomer gone onPick={(label) => show([label])} onCancel={undefined} />;
  return <Shown view={view.value} customers={customers} onSearch={() => setSearching(true)} />;
}

interface ShownProps {
  readonly view: CustomerView;
  readonly customers: Customers;
  readonly onSearch: () => void;
}

function Shown({ view, customers, onSearch }: ShownProps): ReactElement {
  const layout = useLayout();
  const frozen = useNewerWhy() !== '';
  useNameSaid(view.name);
  return (
    <Frame top={<PlaceBar place="customer" />} footer={<CustomerFooter view={view} />}>
      <NoticeBar />
      <div className={layout.side}>
        <div className={layout.sections}>
          <Heading view={view} customers={customers} onSearch={onSearch} />
          <Owed view={view} />
          {!frozen && <NextAction key={`next ${view.label}`} view={view} onChanged={customers.again} />}
          <Risk key={`risk ${view.label}`} view={view} onChanged={customers.again} />
          <InForce view={view} onEnded={customers.again} />
          <Letters view={view} />
          <TimeLine key={view.label} view={view} onNoted={customers.again} />
        </div>
      </div>
    </Frame>
  );
}

function CustomerFooter({ view }: { view: CustomerView }): ReactElement {
  const { texts } = useHost();
  const { openTask } = useNavigation();
  const why = useNewerWhy();
  const none = view.open.every(({ invoice }) => invoice === '');
  if (why !== '') return <Footer captions={[why]} />;
  return (
    <Footer
      primary={{
        text: texts.promise.title,
        onPress: () => !none && openTask({ kind: 'promise', view }),
        disabled: none,
        opener: 'promise',
      }}
      others={[
        {
          text: texts.promise.dispute,
          onPress: () => !none && openTask({ kind: 'dispute', view }),
          disabled: none,
          opener: 'dispute',
        },
      ]}
      captions={none ? [texts.promise.nothingOpen] : []}
    />
  );
}

/** A screen reader hears the name once another customer is in front. */
function useNameSaid(name: string): void {
  const { announce } = useHost();
  const last = useRef(name);
  useEffect(() => {
    if (last.current !== name) announce(name);
    last.current = name;
  }, [name, announce]);
}
