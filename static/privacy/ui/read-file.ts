/** A file that a person has chosen or dropped, to be read once they have. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** The first of the files in a field for files, or of those that are dropped. */
export function chosenIn(
  field: EventTarget | null,
  dragged: DataTransfer | null,
): ChosenFile | null {
  const isField = field instanceof HTMLInputElement && field.type === 'file';
  const file = (isField ? field.files : dragged?.files)?.item(0);
  if (file === undefined || file === null) return null;
  const { name, size } = file;
  const read = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
  // Else to choose the same file again would be no change.
  if (isField) field.value = '';
  return { name, size, read };
}
