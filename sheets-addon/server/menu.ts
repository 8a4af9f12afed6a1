const TITLE = 'Collections';

/** Adds the menu. It may run before the user has authorised anything, so it touches nothing but the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open the pane', 'showPane').addToUi();
}

/** Runs once, after the add-on was installed into an open spreadsheet. */
export function onInstall(): void {
  onOpen();
}

/** Shows the pane as the sidebar. */
export function showPane(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(TITLE));
}
