import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { itemsAt, keysAt, at, textAt } from '../../json/decoded';
import { Misuse, Unreadable } from '../misuse';
import type { Asked } from '../table/command';
import type { Surroundings } from '../surroundings';
import type { ReadApp } from './read-apps';

/** The apps of an earlier run, by name. */
export type Baseline = ReadonlyMap<string, Earlier>;

/** What an app asked for, and how its statement answered. */
export interface Earlier {
  /** The text itself, so that both versions are judged by the same rules. */
  readonly asks: string | null;
  /** Answers by topic; `null` without a statement. */
  readonly answers: ReadonlyMap<string, string> | null;
}

/**
 * The named baseline; `null` where none is named. A file that does not exist yet is an empty
 * baseline.
 */
export function baselineFor(asked: Asked, { from }: Surroundings): Baseline | null {
  const name = asked.last('baseline');
  if (name === null) return null;
  const path = resolve(from, name);
  if (existsSync(path)) return decodeBaseline(readFileSync(path, 'utf8'), name);
  if (asked.last('save') !== name) throw new Unreadable(`${name} does not exist.`);
  return null;
}

function decodeBaseline(text: string, name: string): Baseline {
  const json = parsed(text);
  if (at(json, 'format') !== 1 || !Array.isArray(at(json, 'apps')))
    throw new Misuse(`${name} is no baseline of this command.`);
  return new Map(
    itemsAt(json, 'apps').map((app) => [
      textAt(app, 'name') ?? '',
      { asks: textAt(app, 'asks'), answers: answersIn(at(app, 'answers')) },
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const answersIn = (answers: unknown): Earlier['answers'] =>
  answers === null
    ? null
    : new Map(keysAt(answers).map((topic) => [topic, textAt(answers, topic) ?? '']));

/** Writes the current state, for comparison in a later run. */
export function saveBaseline(file: string, apps: readonly ReadApp[], { from }: Surroundings): void {
  const json = {
    format: 1,
    apps: apps.map(({ name, text, says }) => ({
      name,
      asks: text,
      answers:
        says === null
          ? null
          : Object.fromEntries(says.topics.map(({ id, answer }) => [id, answer])),
    })),
  };
  writeFileSync(resolve(from, file), `${JSON.stringify(json, null, 1)}\n`);
}
