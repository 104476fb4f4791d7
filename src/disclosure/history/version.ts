const VERSION = /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/;

/** Whether it is a version such as `1.20.3`. */
export const isVersion = (text: unknown): boolean => typeof text === 'string' && VERSION.test(text);

/** Less than 0 when `a` is the earlier version, more when it is the later. */
export function ordersVersions(a: string, b: string): number {
  const [left, right] = [numbersIn(a), numbersIn(b)];
  const differs = left.findIndex((number, index) => number !== right[index]);
  // Where none differs, nothing stands at the index that comes of it.
  return (left[differs] ?? 0) - (right[differs] ?? 0);
}

const numbersIn = (version: string): number[] => version.split('.').map(Number);
