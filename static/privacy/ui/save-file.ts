/** A file to hand to the person. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser to save. It never leaves this machine. */
export function saveFile({ name, type, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
