/** Selects a line of a text box, counted from 1, and scrolls the box to it. */
export function selectLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  box.setSelectionRange(start, start + (lines.at(line - 1)?.length ?? 0));
  box.scrollTop = ((line - 1) / lines.length) * box.scrollHeight - box.clientHeight / 2;
  box.scrollLeft = 0;
}
