/** Opens the browser's own dialog to print this page, or to save it as a file. */
export const printPage = (): void => {
  print();
};

/**
 * Does `work` as the browser is about to print the page, or to search it: what it changes is on the page
 * by then. Ends when what it returns is called.
 */
export function beforeWholeIsRead(work: () => void): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (isSearch(event)) work();
  };
  addEventListener('beforeprint', work);
  addEventListener('keydown', pressed);
  return () => {
    removeEventListener('beforeprint', work);
    removeEventListener('keydown', pressed);
  };
}

const isSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');
