import { mountPane } from '../../pane';
import { scriptRunner } from './googleScript';
import { serverCall } from './serverCall';
import { sheetsServices } from './sheetsServices';
import { showFailure } from './showFailure';

async function start(): Promise<void> {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no element "pane".');
  try {
    mountPane(element, await sheetsServices(serverCall(scriptRunner), window));
  } catch (error) {
    await showFailure(element, error, navigator.language);
  }
}

void start();
