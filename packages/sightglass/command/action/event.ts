import { readFileSync } from 'node:fs';

import { at, textAt } from '../../json/decoded';
import { Misuse } from '../misuse';
import type { Environment } from '../surroundings';

/** The parts of GitHub's event that are used. */
export interface Event {
  /** The commit before the change. */
  readonly base: string;
  /** The pull request's number; `null` for other events. */
  readonly pullRequest: number | null;
}

/**
 * Reads the event without trusting it: a commit must have forty hexadecimal digits, a number must
 * be one. Throws `Misuse`.
 */
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
