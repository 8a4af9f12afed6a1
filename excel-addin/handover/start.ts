import { showPage } from './page';

const main = document.querySelector('main');
if (main !== null) void showPage(main, window);
