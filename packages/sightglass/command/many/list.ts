import { dump, load, YAMLException } from 'js-yaml';

import { at, itemsAt, keysAt, textAt } from '../../json/decoded';
import { Misuse } from '../misuse';
import type { NamedApp, Part } from './app-given';

/** The top-level key that makes a file a list of apps. */
const LIST = 'apps';

const KEYS = ['name', 'manifest', 'descriptor', 'scopes', 'statement', 'source'];

/** The apps in a list; `null` where the text is not a list. Throws `Misuse` for an invalid list. */
export function listedIn(text: string, file: string): readonly NamedApp[] | null {
  const yaml = parsed(text);
  if (!Array.isArray(at(yaml, LIST)) || keysAt(yaml).length > 1) return null;
  return itemsAt(yaml, LIST).map((entry, index) => appIn(entry, `${file}, app ${index + 1}`));
}

function parsed(text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}

function appIn(entry: unknown, where: string): NamedApp {
  const name = textAt(entry, 'name')?.trim() ?? '';
  if (name === '') throw new Misuse(`${where}: it has no name.`);
  const strange = keysAt(entry).find((key) => !KEYS.includes(key));
  if (strange !== undefined)
    throw new Misuse(`${where}: there is no ${strange}; there are ${KEYS.join(', ')}.`);
  const asking = ['manifest', 'descriptor', 'scopes'].filter((key) => keysAt(entry).includes(key));
  if (asking.length > 1) throw new Misuse(`${where}: choose one of ${asking.join(', ')}.`);
  const [key] = asking;
  return {
    name,
    asks: key === undefined ? null : partOf(at(entry, key)),
    says: keysAt(entry).includes('statement') ? partOf(at(entry, 'statement')) : null,
    source: textAt(entry, 'source'),
  };
}

/** A single line is a path; several lines, a list or a mapping are the content itself. */
const partOf = (value: unknown): Part =>
  typeof value === 'string'
    ? { kind: value.trim().includes('\n') ? 'text' : 'path', value }
    : { kind: 'text', value: Array.isArray(value) ? value.map(String).join('\n') : dump(value) };
