import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

import { decodeDisclosure } from '../../../src/disclosure/decode-disclosure';
import { keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import type { Disclosure } from '../../../src/disclosure/disclosure';
import type { Translate } from 'sightglass-for-jira/language/fill';

export { named } from './named';

const ROOT = join(__dirname, '../../..');
const LOCALES = ['static/privacy/locales/en-US', 'packages/sightglass/locales/en-US'];

/** The text of a file of the project. */
export const textIn = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const jsonIn = (path: string): unknown => JSON.parse(textIn(path));

/** The committed disclosure. */
export const disclosure = ((): Disclosure => {
  const decoded = decodeDisclosure(jsonIn('src/disclosure/disclosure.json'));
  if (decoded === null) throw new Error('The committed disclosure cannot be read.');
  return decoded;
})();

/** The disclosure with some of its parts replaced. */
export const disclosing = (parts: Partial<Disclosure>): Disclosure => ({ ...disclosure, ...parts });

/** manifest.yml as data. */
export const manifest: unknown = parse(textIn('manifest.yml'));

const texts = new Map(
  LOCALES.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))
    .map(jsonIn)
    .flatMap((json) => keysAt(json).map((key) => [key, textAt(json, key) ?? ''] as const)),
);

/** Every English text by its key. */
export const english: ReadonlyMap<string, string> = texts;

/** English, as Forge's own translation function gives it. */
export const translate: Translate = (key, fallback = key) => texts.get(key) ?? fallback;
