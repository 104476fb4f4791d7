import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { isObject, parsed } from '../json';
import type { AppManifest, ManifestModule } from '../manifest';

/** The file that Forge puts beside a page's files, telling which languages there are. */
export const i18nInfo = ({ source: { translations } }: AppManifest): object => ({
  config: {
    locales: translations?.resources.map(({ key }) => key) ?? [],
    fallback: translations?.fallback ?? { default: 'en-US' },
  },
});

/** One language's texts, or `undefined` when the manifest has none for it. */
export async function textsOf(manifest: AppManifest, locale: string): Promise<unknown> {
  const found = manifest.source.translations?.resources.find(({ key }) => key === locale);
  if (found === undefined) return undefined;
  return parsed(await readFile(resolve(found.path), 'utf8'));
}

/** A module's title in the first language of the manifest's own order that has it. */
export async function titleOf(
  manifest: AppManifest,
  { title, key }: ManifestModule,
  locale: string,
): Promise<string> {
  if (typeof title === 'string') return title;
  if (title === undefined) return key;
  for (const candidate of lookupOrder(manifest, locale)) {
    const text = lookUp(await textsOf(manifest, candidate), title.i18n);
    if (text !== undefined) return text;
  }
  return title.i18n;
}

function lookupOrder({ source: { translations } }: AppManifest, locale: string): string[] {
  const fallback = translations?.fallback ?? {};
  return [locale, fallback[locale] ?? [], fallback['default'] ?? []].flat();
}

/** Forge takes a key as it is or as a path into nested objects. */
function lookUp(texts: unknown, key: string): string | undefined {
  if (!isObject(texts)) return undefined;
  const nested = key
    .split('.')
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), texts);
  return [texts[key], nested].find((value) => typeof value === 'string');
}
