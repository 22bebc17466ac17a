/** Hands a file to the browser, which saves it as it saves downloads. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the file once it has looked at the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
