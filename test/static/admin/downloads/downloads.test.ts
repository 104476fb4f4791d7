import { compare } from '../../../../src/disclosure/compare/compare';
import { decodeDisclosure } from '../../../../src/disclosure/decode-disclosure';
import json from '../../../../src/disclosure/disclosure.json';
import type { DocumentSource } from '../../../../static/privacy/start/answers';
import { FORMS } from '../../../../static/privacy/admin/downloads/downloads';
import { writeFile } from '../../../../static/privacy/admin/downloads/write-file';
import { siteNameIn } from '../../../../static/privacy/ui/file-name';
import { overview } from '../../given-overview';

function sourceOf(): DocumentSource {
  const disclosure = decodeDisclosure(json);
  if (disclosure === null) throw new Error('The committed disclosure cannot be read.');
  return { disclosure, publisher: null, changes: compare(null, disclosure), live: overview() };
}

const written = (site: string, source = sourceOf()) =>
  Promise.all(FORMS.map((form) => writeFile(form, { source, language: 'en-US', site })));

describe('the name of a downloaded file', () => {
  it('is the app, the site, the day of reading, and the form', async () => {
    const names = (await written('acme')).map(({ name }) => name);
    expect(names).toEqual([
      'sightglass-for-jira-acme-2026-11-22.json',
      'sightglass-for-jira-acme-2026-11-22.md',
      'sightglass-for-jira-acme-2026-11-22-marketplace.json',
    ]);
  });

  it('keeps out of it what a disk refuses', async () => {
    const [file] = await written('../Ünser *Site*/');
    expect(file?.name).toMatch(/^[a-z0-9.-]+$/);
    expect(file?.name).not.toContain('..');
  });

  it('says so where nothing was read of a site', async () => {
    const [file] = await written('', { ...sourceOf(), live: null });
    expect(file?.name).toBe('sightglass-for-jira-site-undated.json');
  });

  it.each([
    ['https://acme.atlassian.net', 'acme'],
    ['https://acme.atlassian.net/jira', 'acme'],
    ['nonsense', ''],
    [undefined, ''],
  ])('takes the name of the site out of its address: %s', (address, name) => {
    expect(siteNameIn(address)).toBe(name);
  });
});

describe('a downloaded file', () => {
  it('says what kind of file it is', async () => {
    expect((await written('acme')).map(({ type }) => type)).toEqual([
      'application/json',
      'text/markdown',
      'application/json',
    ]);
  });

  it('holds the values that were read, in words and as data', async () => {
    const [data, words, answers] = await written('acme');
    const { disclosure, live } = sourceOf();
    expect(JSON.parse(data?.text ?? '')).toMatchObject({ disclosure, live: { ...live } });
    expect(words?.text).toContain('https://acme.example');
    expect(() => JSON.parse(answers?.text ?? '') as unknown).not.toThrow();
  });
});
