import { mountPane, type MountedPane } from '../pane';
import { fetchConfiguration } from './configuration';
import { excelServices } from './excelServices';
import { associateActions } from './ribbon';

let pane: MountedPane | undefined;
let reviewWanted = false;

// Before anything else is ready: the ribbon may start the add-in by one of its buttons.
associateActions(() => {
  if (pane) pane.openReview();
  else reviewWanted = true;
});

async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no element "pane".');
  try {
    const configuration = await fetchConfiguration((url) => fetch(url));
    pane = mountPane(element, await excelServices(configuration), reviewWanted ? { open: 'review' } : {});
  } catch (error) {
    element.textContent = error instanceof Error ? error.message : String(error);
  }
}

void Office.onReady(start);
