/** Hands a file to the browser, which keeps it among the user's downloads. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
