import { useState } from 'preact/hooks';
import { onFile, type ChosenFile } from './on-file';

/** Takes files that are dropped; text that is dropped goes where it would go anyway. */
export function useDrop(take: (files: readonly ChosenFile[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: onFile(({ hasFile }) => {
      if (hasFile) setOver(true);
    }),
    onDragLeave: onFile(({ hasLeft }) => {
      if (hasLeft) setOver(false);
    }),
    onDrop: onFile(({ files }) => {
      setOver(false);
      if (files.length > 0) take(files);
    }),
  };
}
