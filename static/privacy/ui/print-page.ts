/** Opens the browser's own dialog to print this page, or to save it as a file. */
export const printPage = (): void => {
  print();
};
