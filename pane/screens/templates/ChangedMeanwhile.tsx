import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ownTemplate } from '../../../core/usecases/settings/templates';
import { Bar } from '../../components/Bar';
import { useHost } from '../../HostContext';
import { useLayout, useType } from '../../theme';
import type { TemplateTools } from './useTemplates';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: '2px 0 8px', font: 'inherit' },
});

/** A colleague changed this text meanwhile: both are shown, a person decides. */
export function ChangedMeanwhile({ tools }: { tools: TemplateTools }): ReactElement | null {
  const { texts } = useHost();
  const styles = useStyles();
  const layout = useLayout();
  const type = useType();
  const t = texts.templates;
  if (tools.meanwhile === null) return null;
  const theirs = ownTemplate(tools.meanwhile.own, tools.id);
  const actions = (
    <div className={layout.actions}>
      <Button size="small" onClick={tools.takeSheet}>
        {t.takeSheet}
      </Button>
      <Button size="small" onClick={tools.keepMine}>
        {t.keepMine}
      </Button>
    </div>
  );
  return (
    <div role="alert">
      <Bar intent="warning" actions={actions}>
        {t.changed}
        <div className={type.caption}>{t.inSheet}</div>
        <pre className={styles.text}>
          {theirs === undefined ? t.goneInSheet : `${theirs.subject}\n${theirs.body}`.trim()}
        </pre>
      </Bar>
    </div>
  );
}
