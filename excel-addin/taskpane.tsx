void Office.onReady(() => {
  const pane = document.getElementById('pane');
  if (pane) pane.textContent = 'Collections';
});
export {};
