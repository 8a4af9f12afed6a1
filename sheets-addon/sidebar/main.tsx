import { scriptRunner } from './googleScript';
import { serverCall } from './serverCall';
import { sheetsServices } from './sheetsServices';

async function open(element: HTMLElement): Promise<void> {
  const { host } = await sheetsServices(serverCall(scriptRunner), window);
  const show = async (): Promise<void> => {
    const rows = (await host.readSelection())?.rows.length ?? 0;
    element.textContent = `${rows} rows selected`;
  };
  await show();
  host.onSelectionChanged(() => void show());
}

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no element "root".');
open(element).catch((error: unknown) => {
  element.textContent = error instanceof Error ? error.message : String(error);
});
