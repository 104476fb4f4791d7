import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { isObject, parsed } from '../json';
import type { AppManifest, ManifestModule } from '../manifest';

/** A title by language. */
type Title = Readonly<Record<string, string>>;

/** The file that a deployment writes beside a page's files: titles, and the list of languages. */
export interface I18nInfo {
  readonly translations: Readonly<Record<string, Title>>;
  readonly config: {
    readonly locales: readonly string[];
    readonly fallback: Readonly<Record<string, string | readonly string[]>>;
  };
}

/**
 * The translations file of a manifest; `undefined` for a manifest without translations. Throws for
 * a title without a text in the default language, which Forge refuses to deploy.
 */
export async function i18nInfo({ source }: AppManifest): Promise<I18nInfo | undefined> {
  if (source.translations === undefined) return undefined;
  const { resources, fallback } = source.translations;
  const files = resources.map(
    async ({ key, path }) => [key, parsed(await readFile(resolve(path), 'utf8'))] as const,
  );
  const texts = new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
  const titles = [...new Set(titleKeysIn(source.modules))].map(
    (key) => [key, titleIn(texts, key)] as const,
  );
  if (titles.some(([, title]) => title[String(fallback['default'])] === undefined))
    throw new Error('A title of the manifest is missing in its default language.');
  return {
    translations: Object.fromEntries(titles),
    config: { locales: [...texts.keys()], fallback },
  };
}

const titleKeysIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('i18n' in value && typeof value.i18n === 'string') return [value.i18n];
  return Object.values(value).flatMap(titleKeysIn);
};

const titleIn = (texts: ReadonlyMap<string, unknown>, key: string): Title =>
  Object.fromEntries(
    [...texts].flatMap(([locale, all]): [string, string][] => {
      const text = lookUp(all, key);
      return text === undefined ? [] : [[locale, text]];
    }),
  );

/** Forge reads a key literally or as a path into nested objects. */
function lookUp(texts: unknown, key: string): string | undefined {
  if (!isObject(texts)) return undefined;
  const nested = key
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), texts);
  return [texts[key], nested].find((value) => typeof value === 'string');
}

/** The texts file of a language; `undefined` when the manifest has none. */
export async function textsOf(
  { source }: AppManifest,
  locale: string,
): Promise<Buffer | undefined> {
  const found = source.translations?.resources.find(({ key }) => key === locale);
  return found === undefined ? undefined : readFile(resolve(found.path));
}

/** A module's title in a person's language, or the first fallback that has it. */
export function titleFor(
  locale: string,
  { title, key }: ManifestModule,
  info: I18nInfo | undefined,
): string {
  if (typeof title === 'string') return title;
  if (title === undefined) return key;
  const fallback = info?.config.fallback ?? {};
  const found = [locale, fallback[locale] ?? [], fallback['default'] ?? []]
    .flat()
    .map((one) => info?.translations[title.i18n]?.[one]);
  return found.find((text) => text !== undefined) ?? title.i18n;
}
