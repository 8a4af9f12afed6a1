import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TextAdd20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { FIELD_TEXTS, type TemplateField } from '../../../core/messages/templates/fieldNames';
import { Fold } from '../../components/Fold';
import { useHost } from '../../HostContext';
import { useLayout, useRow, useType } from '../../theme';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { display: 'block', padding: '4px 0' },
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
  const row = useRow();
  const layout = useLayout();
  const type = useType();
  const t = texts.templates;
  return (
    <Fold icon={<TextAdd20Regular aria-hidden />} summary={t.fields}>
      <p className={type.caption}>{t.fieldsHint}</p>
      <ul className={layout.list}>
        {FIELDS.filter((field) => !without.includes(field)).map((field) => (
          <li key={field} className={styles.item}>
            <button type="button" className={mergeClasses(row.press, styles.button)} onClick={() => onInsert(field)}>
              <span className={styles.name}>{`{{${field}}}`}</span>
              <span className={mergeClasses(type.caption, styles.text)}>{t.fieldTexts[field]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
