import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { TERMS_OF, type DocumentKind } from '../../../core/messages/documents/kinds';
import { LANGUAGES } from '../../../core/locale/languages';
import type { CustomerView } from '../../../core/usecases/customers/customerView';
import {
  editDocumentText,
  isObjectionDay,
  prepareDocument,
  usualObjectionDay,
  usualTerms,
  type PreparedDocument,
} from '../../../core/usecases/customers/documents';
import { DayInput } from '../../components/DayInput';
import { Footer } from '../../components/Footer';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { Skeletons } from '../../components/Skeletons';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useAct } from '../../hooks/useAct';
import { useReading } from '../../hooks/useReading';
import { useLayout, useType } from '../../theme';
import { Choice } from '../policy/Entry';
import { languageName } from '../policy/SenderForm';
import { Unreadable } from '../trouble/Unreadable';
import { Many } from './Many';
import { TermsForm } from './TermsForm';
import { usePrint } from './usePrint';

const useStyles = makeStyles({
  // White paper in every theme: it is what the customer sees.
  paper: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '440px',
    border: '1px solid #d1d1d1',
    borderRadius: '6px',
    backgroundColor: '#ffffff',
    colorScheme: 'light',
  },
});

// Wider than a narrow pane: closer columns, and dates that wrap.
const SCREEN_STYLE =
  '<style>body{margin:11px;zoom:.72}@media(max-width:600px){body{zoom:.62}th,td{white-space:normal!important;padding:2px 4px}}</style>';

export interface DocumentProps {
  readonly view: CustomerView;
  readonly document: DocumentKind;
  readonly onBack: () => void;
}

/** A letter about the account, as it will be printed. */
export function Document({ view, document, onBack }: DocumentProps): ReactElement {
  const { services, texts } = useHost();
  const title = texts.documents.names[document];
  const [objectBy, setObjectBy] = useState(() => usualObjectionDay(services));
  const [language, setLanguage] = useState('');
  const [terms, setTerms] = useState(() => usualTerms(services));
  const [many, setMany] = useState(false);
  const valid = isObjectionDay(services, objectBy);
  const read = useCallback(
    () => prepareDocument(services, { customer: view.label, kind: document, language, objectBy, terms }),
    [services, view.label, document, language, objectBy, terms],
  );
  const { reading, again } = useReading(read);
  if (many) return <Many kind={document} objectBy={objectBy} first={view.label} onBack={() => setMany(false)} />;
  if (reading.state === 'failed') return <Unreadable error={reading.error} onAgain={again} />;
  const prepared = reading.state === 'read' ? reading.value : null;
  const ready = prepared !== null && prepared.account.currencies.length > 0;
  return (
    <Frame
      top={<TaskBar title={title} onBack={onBack} />}
      footer={
        <PrintFooter
          view={view}
          prepared={ready && valid && isSigned(prepared) && prepared.complete ? prepared : null}
          onBack={onBack}
        />
      }
      onEscape={onBack}
    >
      <NoticeBar />
      {prepared === null ? (
        <Skeletons />
      ) : (
        <Prepared prepared={prepared} view={view} onChanged={again}>
          <DayInput
            label={TERMS_OF[document] === 'none' ? texts.documents.objectBy : texts.documents.answerBy}
            hint={texts.documents.objectByHint}
            value={objectBy}
            onChange={setObjectBy}
            wrong={valid ? '' : texts.documents.laterDay}
          />
          <TermsForm
            kind={document}
            currency={prepared.account.currencies[0]?.currency ?? ''}
            terms={terms}
            onChange={setTerms}
          />
          <Choice
            label={texts.documents.language}
            value={prepared.language}
            onChange={setLanguage}
            options={LANGUAGES.map((value) => ({ value, text: languageName(value) }))}
          />
          {TERMS_OF[document] === 'none' && valid ? (
            <div>
              <Link as="button" onClick={() => setMany(true)}>
                {texts.documents.many.open}
              </Link>
            </div>
          ) : null}
        </Prepared>
      )}
    </Frame>
  );
}

/** A letter that does not say whose money it is, or who writes, is not printed. */
const isSigned = ({ hasCreditor, unsaid }: PreparedDocument): boolean => hasCreditor && unsaid === undefined;

interface PreparedProps {
  readonly prepared: PreparedDocument;
  readonly view: CustomerView;
  readonly onChanged: () => void;
  readonly children: ReactElement | readonly (ReactElement | null)[];
}

function Prepared({ prepared, view, onChanged, children }: PreparedProps): ReactElement {
  const { services, texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const act = useAct();
  const { account, kind, language, hasCreditor, unsaid, own, html } = prepared;
  const t = texts.documents;
  const edit = (): void => {
    void act(async () => {
      await editDocumentText(services, kind, language);
      onChanged();
    });
  };
  if (account.currencies.length === 0) {
    return <p className={mergeClasses(type.body, layout.side, layout.sections)}>{t.nothing(kind)}</p>;
  }
  const { leftOut } = account;
  const named = leftOut.map((invoice) => (invoice === '' ? texts.skipped.noInvoice : invoice));
  return (
    <div className={mergeClasses(layout.side, layout.sections)}>
      {leftOut.length > 0 && <p className={type.body}>{t.leftOut(leftOut.length, texts.list(named))}</p>}
      {!hasCreditor && <p className={type.body}>{t.noCreditor}</p>}
      {unsaid !== undefined && <p className={type.body}>{texts.review.unsaid(unsaid)}</p>}
      {children}
      {!prepared.complete && <p className={type.body}>{t.incomplete}</p>}
      <iframe
        className={styles.paper}
        title={t.preview(view.label)}
        sandbox=""
        srcDoc={html.replace('</head>', `${SCREEN_STYLE}</head>`)}
      />
      <div>
        {own && <p className={type.caption}>{t.ownText}</p>}
        <Link as="button" onClick={edit}>
          {t.editText}
        </Link>
      </div>
    </div>
  );
}

function PrintFooter({
  view,
  prepared,
  onBack,
}: {
  view: CustomerView;
  prepared: PreparedDocument | null;
  onBack: () => void;
}): ReactElement {
  const { texts } = useHost();
  const { busy, print } = usePrint(view.label, onBack);
  return (
    <Footer
      primary={{
        text: texts.documents.print,
        onPress: () => prepared !== null && !busy && print(prepared),
        disabled: prepared === null || busy,
      }}
      secondary={{ text: texts.common.cancel, onPress: onBack }}
      captions={[texts.documents.noted]}
    />
  );
}
