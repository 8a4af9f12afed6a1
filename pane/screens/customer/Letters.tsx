import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DOCUMENT_KINDS } from '../../../core/messages/documents/kinds';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import { useHost } from '../../HostContext';
import { useNavigation } from '../../navigation';
import { useLayout, useType } from '../../theme';

/** The ways to papers about the account that are no reminders. */
export function Letters({ view }: { view: CustomerView }): ReactElement | null {
  const { texts } = useHost();
  const { openTask } = useNavigation();
  const layout = useLayout();
  const type = useType();
  if (view.open.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={type.section}>{texts.documents.title}</h2>
      {DOCUMENT_KINDS.map((document) => (
        <div key={document}>
          <Link as="button" data-opener={document} onClick={() => openTask({ kind: 'document', view, document })}>
            {texts.documents.printIt[document]}
          </Link>
        </div>
      ))}
    </section>
  );
}
