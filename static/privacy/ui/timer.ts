/** Does something after so many milliseconds, unless what it returns is called before. */
export function after(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
}

/** Comes once so many milliseconds have passed. */
export const passed = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    after(ms, resolve);
  });
