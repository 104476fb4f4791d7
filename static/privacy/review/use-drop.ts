import { useState } from 'preact/hooks';
import { on } from '../ui/happened';
import type { ChosenFile } from '../ui/read-file';

/** Takes files that are dropped; text that is dropped goes where it would go anyway. */
export function useDrop(take: (file: ChosenFile) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: on(({ hasFile }) => {
      if (hasFile) setOver(true);
    }),
    onDragLeave: on(({ hasLeft }) => {
      if (hasLeft) setOver(false);
    }),
    onDrop: on(({ file }) => {
      setOver(false);
      if (file !== null) take(file);
    }),
  };
}
