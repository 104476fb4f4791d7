/** Lets the browser offer to install the page. A page from a disk has no such file that it could ask for. */
export const offerToInstall = (): void => {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = './web.webmanifest';
  document.head.append(link);
};

/** Keeps the page's own files in this browser. `false` where it does not. */
export async function keepForLater(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register('./keeper.js');
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
