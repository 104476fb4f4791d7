import { load, YAMLException } from 'js-yaml';

import { at, itemsAt, keysAt, textAt } from '../json/decoded';
import { BadList, type Entry } from './entry';

/** The name of the list that is read when no other is given. */
export const LIST_NAME = '.sightglass.yml';

const KEYS = ['rule', 'place', 'about', 'reason', 'until'];

/**
 * Decodes a list: `accept` with entries of `rule`, `place`, `reason`, `until` and optionally
 * `about`. Throws `BadList`, saying what is wrong and where.
 */
export function decodeList(source: string): readonly Entry[] {
  const yaml = parsed(source);
  const strange = keysAt(yaml).filter((key) => key !== 'accept');
  if (strange.length > 0 || !Array.isArray(at(yaml, 'accept')))
    throw new BadList('it is no list under the one key “accept”.');
  return itemsAt(yaml, 'accept').map((entry, index) => decodeEntry(entry, index + 1));
}

function parsed(source: string): unknown {
  try {
    return load(source);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new BadList('it is no YAML.', { cause: error });
  }
}

function decodeEntry(entry: unknown, number: number): Entry {
  const wrong = (what: string): BadList => new BadList(`entry ${number}: ${what}`);
  const text = (name: string): string => {
    const value = textAt(entry, name)?.trim() ?? '';
    if (value === '') throw wrong(`${name} is missing.`);
    return value;
  };
  const strange = keysAt(entry).find((key) => !KEYS.includes(key));
  if (strange !== undefined) throw wrong(`there is no ${strange}; there are ${KEYS.join(', ')}.`);
  const until = text('until');
  if (!isDay(until)) throw wrong('until is no day such as 2027-01-31.');
  const hasAbout = keysAt(entry).includes('about');
  return {
    number,
    rule: text('rule'),
    ...placeIn(text('place')),
    about: hasAbout ? text('about') : null,
    reason: text('reason'),
    until,
  };
}

/** Splits a place into its file and, after a colon, its line. */
function placeIn(place: string): Pick<Entry, 'file' | 'line'> {
  const [, file = place, line] = /^(.*):(\d+)$/.exec(place) ?? [];
  return { file: file.replace(/^\.\//, ''), line: line === undefined ? null : Number(line) };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
