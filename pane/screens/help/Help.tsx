import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Frame } from '../../components/Frame';
import { NoticeBar } from '../../components/Notice';
import { TaskBar } from '../../components/TaskBar';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';

const useStyles = makeStyles({
  lines: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** How reminders stay safe, where everything is recorded, and the keyboard: in a minute. */
export function Help({ onBack }: { onBack: () => void }): ReactElement {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  return (
    <Frame top={<TaskBar title={texts.help.title} onBack={onBack} />} onEscape={onBack}>
      <NoticeBar />
      <div className={mergeClasses(layout.side, layout.sections)}>
        {texts.help.sections.map(({ heading, lines }) => (
          <section key={heading} className={layout.section}>
            <h2 className={type.section}>{heading}</h2>
            <ul className={mergeClasses(type.body, styles.lines)}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
