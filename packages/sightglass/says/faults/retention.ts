import type { FoundValue } from '../reading';
import { fault, type Rule } from './rule';

/** One kind of data, or all data, is kept for two different periods. */
export const retentionContradicts: Rule = ({ values, document: { text } }) => {
  const told = values.filter(({ kind, days }) => kind === 'retention' && days !== null);
  for (const [at, one] of told.entries()) {
    const other = told
      .slice(at + 1)
      .find((next) => next.days !== one.days && isSame(one, next, text));
    if (other !== undefined)
      return [fault('retention-contradicts', [one, other], { one: one.value, other: other.value })];
  }
  return [];
};

/** Whether two sentences are about the same kinds of data, or in the same words. */
const isSame = (one: FoundValue, other: FoundValue, text: string): boolean =>
  /[.!?;\n]/.test(text.slice(one.end, other.start)) &&
  (one.about.length > 0
    ? one.about.join() === other.about.join()
    : before(one, text) === before(other, text));

/** How many characters before a period describe what it is for. */
const TELLING = 24;

const before = ({ start }: FoundValue, text: string): string =>
  text.slice(Math.max(0, start - TELLING), start).toLowerCase();

/** Data is deleted on uninstall in one place and not in another, or after two different periods. */
export const uninstallContradicts: Rule = ({ values, document: { text } }) => {
  const told = values.filter(({ kind }) => kind === 'uninstall');
  for (const [at, one] of told.entries()) {
    const other = told.slice(at + 1).find((next) => excludes(one, next, text));
    if (other !== undefined) return [fault('uninstall-contradicts', [one, other])];
  }
  return [];
};

/** Backups and archives have periods of their own. */
const COPIES = /\bback-?ups?\b|\barchiv/i;

function excludes(one: FoundValue, other: FoundValue, text: string): boolean {
  if (one.value !== other.value) return true;
  const [first, second] = [one, other].map(({ start, end }) => COPIES.test(text.slice(start, end)));
  const areTimes = one.days !== null && other.days !== null && one.days !== other.days;
  return areTimes && first === second && one.about.join() === other.about.join();
}
