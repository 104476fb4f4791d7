import type { Needed } from './needed';
import type { Ran } from './results';

/** Why a test or rule that a sentence names does not prove it in this run. */
export interface Unproven extends Needed {
  readonly why: 'did not run' | 'did not pass';
}

/** The named tests and rules that did not run and pass, every case of each included. */
export const unproven = (needed: readonly Needed[], ran: readonly Ran[]): Unproven[] =>
  needed.flatMap((one): Unproven[] => {
    const cases = ran.filter(({ file, name }) => file === one.file && isCalled(name, one.name));
    if (cases.length === 0) return [{ ...one, why: 'did not run' }];
    return cases.every(({ passed }) => passed) ? [] : [{ ...one, why: 'did not pass' }];
  });

/** Placeholders that Jest fills for each case: https://jestjs.io/docs/api#testeachtablename-fn-timeout */
const PLACEHOLDER = /%[psdifjoc#$]|\$[a-zA-Z_#][\w.]*/;

/** Whether a test that ran is the one named, with its placeholders filled. */
export function isCalled(ran: string, named: string): boolean {
  const parts = named.split(PLACEHOLDER).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 's').test(ran);
}
