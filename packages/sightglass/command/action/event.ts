import { readFileSync } from 'node:fs';

import { at, textAt } from '../../json/decoded';
import { Misuse } from '../misuse';
import type { Environment } from '../surroundings';

/** What GitHub tells of the event, as far as it is used. */
export interface Event {
  /** The commit before the change. */
  readonly base: string;
  /** The number of the pull request; `null` for another event. */
  readonly pullRequest: number | null;
}

/** Nothing of an event is trusted: a commit is forty hexadecimal digits, a number is one. Throws `Misuse`. */
export function eventIn(env: Environment): Event {
  const json = parsed(env['GITHUB_EVENT_PATH'] ?? '');
  const number = at(json, 'pull_request', 'number');
  const base = textAt(json, 'pull_request', 'base', 'sha') ?? textAt(json, 'before') ?? '';
  if (!/^[0-9a-f]{40}$/.test(base) || /^0+$/.test(base))
    throw new Misuse('This event names no commit before it: run it on pull requests or pushes.');
  return {
    base,
    pullRequest: typeof number === 'number' && Number.isSafeInteger(number) ? number : null,
  };
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Misuse('There is no event to read: GITHUB_EVENT_PATH names none.', { cause });
  }
}
