import { hearing } from '../../ui/hearing';

/** A file that a person has chosen or dropped, to be read once they have. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** What the page is told of a file that is chosen, or dragged over it. */
export interface Filed {
  /** The files that were chosen or dropped. */
  readonly files: readonly ChosenFile[];
  /** Whether something that is dragged has files. */
  readonly hasFile: boolean;
  /** Whether what was dragged has left what it was over. */
  readonly hasLeft: boolean;
}

/** Makes what the page does when a file is chosen, or something is dragged over it. */
export const onFile = hearing<Filed>((event, target) => {
  const dragged = event instanceof DragEvent ? event.dataTransfer : null;
  const hasFile = dragged?.types.includes('Files') === true;
  // Else the browser would leave the page for the file.
  if (hasFile) event.preventDefault();
  return {
    files: chosenIn(target, dragged),
    hasFile,
    hasLeft: event instanceof DragEvent && hasLeft(event.relatedTarget, target),
  };
});

/** The files in a field for files, or those that are dropped. */
function chosenIn(field: EventTarget | null, dragged: DataTransfer | null): readonly ChosenFile[] {
  const isField = field instanceof HTMLInputElement && field.type === 'file';
  const files = [...((isField ? field.files : dragged?.files) ?? [])].map((file) => ({
    name: file.name,
    size: file.size,
    read: async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer()),
  }));
  // Else to choose the same file again would be no change.
  if (isField) field.value = '';
  return files;
}

const hasLeft = (to: EventTarget | null, over: EventTarget | null): boolean =>
  !(over instanceof Node && to instanceof Node) || !over.contains(to);
