import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TextAdd20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { FIELD_TEXTS, type TemplateField } from '../../../core/reminders/templates/fields';
import { Fold } from '../../components/Fold';
import { useHost } from '../../HostContext';
import { ROW_HOVER, useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'block',
    width: '100%',
    minHeight: '44px',
    padding: '4px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': ROW_HOVER,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { display: 'block', fontFamily: tokens.fontFamilyMonospace, fontSize: '13px', overflowWrap: 'anywhere' },
  text: { display: 'block' },
});

const FIELDS = Object.keys(FIELD_TEXTS) as readonly TemplateField[];

export interface FieldListProps {
  /** Fields that have no meaning here, such as the table in a short message. */
  readonly without: readonly TemplateField[];
  readonly onInsert: (field: TemplateField) => void;
}

/** Every field with what it holds; pressing one puts it in at the cursor. */
export function FieldList({ without, onInsert }: FieldListProps): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const t = texts.templates;
  return (
    <Fold icon={<TextAdd20Regular aria-hidden />} summary={t.fields}>
      <p className={type.caption}>{t.fieldsHint}</p>
      <ul className={layout.list}>
        {FIELDS.filter((field) => !without.includes(field)).map((field) => (
          <li key={field} className={styles.item}>
            <button type="button" className={styles.button} onClick={() => onInsert(field)}>
              <span className={styles.name}>{`{{${field}}}`}</span>
              <span className={mergeClasses(type.caption, styles.text)}>{t.fieldTexts[field]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
