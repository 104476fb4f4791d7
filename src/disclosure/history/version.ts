import { itemAt } from 'sightglass-for-jira/json/own';

const VERSION = /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/;

/** Whether it is a version such as `1.20.3`. */
export const isVersion = (text: unknown): boolean => typeof text === 'string' && VERSION.test(text);

/** Less than 0 when `a` is the earlier version, more when it is the later. */
export function ordersVersions(a: string, b: string): number {
  const [left, right] = [numbersIn(a), numbersIn(b)];
  const differs = left.findIndex((number, index) => number !== right[index]);
  // Where none differs, the index is -1, at which there is no item.
  return (itemAt(left, differs) ?? 0) - (itemAt(right, differs) ?? 0);
}

const numbersIn = (version: string): number[] => version.split('.').map(Number);
