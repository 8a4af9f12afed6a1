import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { useContext, type ReactElement } from 'react';
import { isProse, type TemplateDoubt, type TemplateFault } from '../../../core/messages/templateCheck';
import type { Texts } from '../../../core/i18n';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import { Entry, ReadOnlyContext } from '../policy/Entry';
import { Example } from './Example';
import { FieldList } from './FieldList';
import { useInsert } from './useInsert';
import type { TemplateTools } from './useTemplates';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  doubt: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  start: { alignSelf: 'flex-start' },
});

function faultText({ kind, where, detail }: TemplateFault, t: Texts['templates']['faults']): string {
  switch (kind) {
    case 'blank':
      return where === 'subject' ? t.noSubject : t.noBody;
    case 'unreadable':
      return t.unreadable(detail);
    case 'unknown field':
      return t.unknownField(detail);
    case 'table not alone':
      return t.tableNotAlone;
    case 'no table here':
      return t.noTableHere;
    case 'too long':
      return t.tooLong;
  }
}

function doubtText(doubt: TemplateDoubt, t: Texts['templates']): string {
  switch (doubt) {
    case 'needs contact name':
      return t.needsContactName;
    case 'no amount':
      return t.noAmount;
    case 'not signed':
      return t.notSigned;
  }
}

/** Subject and text of one template, its fields, and how it will look. */
export function TextForm({ tools }: { tools: TemplateTools }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const { id, text, change, faults, loaded } = tools;
  const { root, onFocus, insert } = useInsert(text, change);
  const readOnly = useContext(ReadOnlyContext);
  const t = texts.templates;
  const prose = isProse(id.channel);
  const faultIn = (where: TemplateFault['where']): string | undefined => {
    const fault = faults.find((found) => found.where === where);
    // An empty form is not scolded before anything is typed.
    return fault === undefined || !tools.changed ? undefined : faultText(fault, t.faults);
  };
  return (
    <>
      <div ref={root} className={styles.form}>
        <Origin tools={tools} />
        {prose && (
          <div onFocus={() => onFocus('subject')}>
            <Entry
              label={t.subject}
              value={text.subject}
              onChange={(subject) => change({ ...text, subject })}
              wrong={faultIn('subject')}
            />
          </div>
        )}
        <div onFocus={() => onFocus('body')}>
          <Entry
            label={t.body}
            value={text.body}
            rows={prose ? 14 : 8}
            onChange={(body) => change({ ...text, body })}
            wrong={faultIn('body')}
          />
        </div>
        <Doubts doubts={tools.doubts} />
        {!readOnly && <FieldList without={prose ? [] : ['invoice_table']} onInsert={insert} />}
      </div>
      {faults.length === 0 && <Example policy={loaded.policy} id={id} text={text} />}
    </>
  );
}

function Doubts({ doubts }: { doubts: readonly TemplateDoubt[] }): ReactElement | null {
  const { texts } = useHost();
  const styles = useStyles();
  const type = useType();
  if (doubts.length === 0) return null;
  return (
    <>
      {doubts.map((doubt) => (
        <p key={doubt} className={`${type.caption} ${styles.doubt}`}>
          <Warning16Filled aria-hidden color={tokens.colorStatusWarningForeground1} />
          <span>{doubtText(doubt, texts.templates)}</span>
        </p>
      ))}
    </>
  );
}

/** Where the text comes from, and the way back to the built-in one. */
function Origin({ tools }: { tools: TemplateTools }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const { own, hasBuiltIn, removed, busy } = tools;
  const readOnly = useContext(ReadOnlyContext);
  const t = texts.templates;
  return (
    <div className={layout.section}>
      <p className={type.caption}>{own !== undefined ? t.own(own.version) : hasBuiltIn ? t.builtIn : t.none}</p>
      {!readOnly && own !== undefined && hasBuiltIn && (
        <>
          <Button className={styles.start} size="small" disabledFocusable={busy} onClick={tools.remove}>
            {t.backToBuiltIn}
          </Button>
          <p className={type.caption}>{t.backHint}</p>
        </>
      )}
      {removed !== null && (
        <Button className={styles.start} size="small" disabledFocusable={busy} onClick={tools.putBack}>
          {t.undo}
        </Button>
      )}
    </div>
  );
}
