/** Long enough for any browser to have begun reading, milliseconds. */
const patience = 60_000;

/** Hands a file to the browser to be saved under a name. */
export const saveFile = (content: Blob, name: string): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
};
