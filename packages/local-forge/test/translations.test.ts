import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { i18nInfo, textsOf, titleFor } from '../http/translations';
import { AppManifest } from '../manifest';
import { tinyManifest } from './test-app';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forge-texts-'));
  await writeFile(join(folder, 'en-US.json'), '{"menu.admin":"Admin"}');
  await writeFile(join(folder, 'de-DE.json'), '{"menu":{"admin":"Verwaltung"}}');
});
afterAll(() => rm(folder, { recursive: true }));

const adminPage = { key: 'page', title: { i18n: 'menu.admin' } };

const inLanguages = (title: string, languages: readonly string[]): AppManifest =>
  new AppManifest({
    ...tinyManifest,
    modules: { 'jira:adminPage': [{ key: 'page', title: { i18n: title } }] },
    translations: {
      resources: languages.map((key) => ({ key, path: join(folder, `${key}.json`) })),
      fallback: { default: 'en-US' },
    },
  });

test('a manifest without languages has no file that tells them', async () => {
  const manifest = new AppManifest(tinyManifest);
  expect(await i18nInfo(manifest)).toBeUndefined();
  expect(await textsOf(manifest, 'en-US')).toBeUndefined();
});

test('a title is told in each language that has it, as a key or as a path', async () => {
  const info = await i18nInfo(inLanguages('menu.admin', ['en-US', 'de-DE']));
  expect(info?.translations).toEqual({
    'menu.admin': { 'de-DE': 'Verwaltung', 'en-US': 'Admin' },
  });
  expect(titleFor('de-DE', adminPage, info)).toBe('Verwaltung');
  expect(titleFor('ja-JP', adminPage, info)).toBe('Admin');
});

test('a title that the default language lacks is refused, as by a deployment', async () => {
  await expect(i18nInfo(inLanguages('menu.other', ['en-US']))).rejects.toThrow('default language');
});
