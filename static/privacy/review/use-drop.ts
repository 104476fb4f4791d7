import { useState } from 'preact/hooks';

/** Takes files that are dropped; text that is dropped goes where it would go anyway. */
export function useDrop(take: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent, area: HTMLElement) => {
      const { relatedTarget } = event;
      if (!(relatedTarget instanceof Node) || !area.contains(relatedTarget)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      take(file);
    },
  };
}
