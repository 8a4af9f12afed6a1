import type { Theme } from '../../../core/ports/host';
import { mountPane, type MountedPane } from '../../../pane';
import { paneServices } from '../fakes';
import { layoutFaults } from './faults';
import { atRest, useFont } from './rest';
import { SCENES, SHEET, type Scene, type SceneName } from './scenes';

let shown: MountedPane | undefined;

/** Shows the pane on one scene, afresh: nothing of what was shown before is left. Runs in the page. */
async function show(name: string, theme: string, locale: string): Promise<void> {
  const scene: Scene | undefined = SCENES[name as SceneName];
  if (scene === undefined) throw new Error(`There is no scene ${name}.`);
  const { rows, selected, prepare } = scene;
  const services = paneServices({ [SHEET]: rows }, { locale, theme: theme as Theme });
  services.memory.selected = { sheet: SHEET, rows: selected === undefined ? rows.map((_, i) => i) : [...selected] };
  await prepare?.(services);
  shown?.unmount();
  localStorage.clear();
  sessionStorage.clear();
  const element = document.createElement('div');
  element.id = 'pane';
  document.body.replaceChildren(element);
  shown = mountPane(element, services);
}

const tools = { layoutFaults, atRest, show, useFont };
export type PageTools = typeof tools;
Object.assign(window, tools);
