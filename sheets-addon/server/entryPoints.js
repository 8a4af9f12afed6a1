/** Adds the menu when a spreadsheet is opened. */
function onOpen() {
  App_.onOpen();
}

/** Adds the menu right after installation. */
function onInstall() {
  App_.onInstall();
}

/** Opens the pane. */
function showPane() {
  App_.showPane();
}

/** Serves the pane. */
function collectionsCall(method, json) {
  return App_.collectionsCall(method, json);
}
