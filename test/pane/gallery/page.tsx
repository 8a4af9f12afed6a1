import type { Theme } from '../../../core/ports/host';
import { mountPane } from '../../../pane';
import { paneServices } from '../fakes';
import { layoutFaults } from './faults';
import { atRest, useFont } from './rest';
import { SCENES, SHEET, type Scene, type SceneName } from './scenes';

/** The pane on one scene: `?scene=stopped&theme=dark&locale=de-DE`. */
async function show(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const name = query.get('scene') ?? 'ledger';
  const scene: Scene | undefined = SCENES[name as SceneName];
  if (scene === undefined) throw new Error(`There is no scene ${name}.`);
  const { rows, selected, prepare } = scene;
  const services = paneServices(
    { [SHEET]: rows },
    { locale: query.get('locale') ?? 'en-GB', theme: (query.get('theme') ?? 'light') as Theme },
  );
  services.memory.selected = { sheet: SHEET, rows: selected === undefined ? rows.map((_, i) => i) : [...selected] };
  await prepare?.(services);
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no element "pane".');
  mountPane(element, services);
}

const tools = { layoutFaults, atRest, useFont };
export type PageTools = typeof tools;
Object.assign(window, tools);
void show();
