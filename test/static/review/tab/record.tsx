import { createHash } from 'node:crypto';

import { LATER, MANIFEST, SENDS, STATEMENT } from '../../../rigs/texts-to-review';
import {
  browser,
  BOX,
  choose,
  drop,
  EARLIER,
  file,
  give,
  LATER_BOX,
  press,
  SAYS,
  titles,
  told,
} from './reviewing';

const { saved, printed } = browser;

/** What is saved of what is shown. */
async function written(): Promise<string> {
  await press('Save as a file');
  return saved.at(-1)?.text ?? '';
}

const headings = (markdown: string): string[] => markdown.match(/^#+ .*$/gm) ?? [];
/** What was read, without numbers and moments. */
const read = (): string[] =>
  [...document.querySelectorAll('.inspect-list:last-of-type > li')].flatMap(
    ({ textContent }) => /^(.+): [\d,]+ bytes?, read/.exec(textContent)?.[1] ?? [],
  );

describe('the record of a review', () => {
  it('has what was pasted, when, and by which fingerprint it is known again', async () => {
    await give('read:jira-work');
    expect(told()).toContain(
      'Pasted: what the app asks for: 14 bytes, read November 28, 2026 at 10:00 AM' +
        `SHA-256: ${createHash('sha256').update('read:jira-work').digest('hex')}`,
    );
    await give('read:jira-user');
    const [hash] = /[0-9a-f]{64}/.exec(told()) ?? [];
    await give('read:jira-work');
    expect(told()).not.toContain(hash);
  });

  it('says so where the browser makes no fingerprint', async () => {
    jest.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('not secure'));
    await give('read:jira-work');
    expect(told()).toContain('No fingerprint: a browser makes one only on a page');
  });

  it('is not there while nothing is', async () => {
    await give('read:jira-work');
    await give('  ');
    expect(titles()).not.toContain('Record of this review');
  });

  it('names files, versions and statements', async () => {
    await give(MANIFEST);
    await give(STATEMENT, SAYS);
    expect(read()).toEqual(['Pasted: what the app asks for', 'Pasted: what its developer says']);
    await press('Compare with another version');
    await give(LATER, LATER_BOX);
    expect(read()).toEqual(['Earlier version', 'Later version', 'Pasted: what its developer says']);
    await choose(EARLIER, file('old.yml', MANIFEST));
    await choose(LATER_BOX, file('new.yml', LATER));
    await choose(SAYS, file('privacy.txt', STATEMENT));
    expect(read()).toEqual(['old.yml', 'new.yml', 'privacy.txt']);
    await press('Stop comparing');
    expect(read()).toEqual(['old.yml', 'privacy.txt']);
  });

  it('is printed with all that is told, alone', async () => {
    await give(MANIFEST);
    await press('Print this answer');
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('inspected-alone');
    expect(document.querySelector('.inspected-alone')).toBeNull();
  });
});

describe('a record that is saved', () => {
  it('is called after the app and the day, and tells what was read and what the app may do', async () => {
    await give(' ', SAYS);
    await give(SENDS.replace('api.acme.example', 'sentry.io'));
    const text = await written();
    expect(saved[0]).toMatchObject({
      name: 'sightglass-for-jira-ticket-helper-2026-11-28.md',
      type: 'text/markdown',
    });
    expect(headings(text)).toEqual(
      expect.arrayContaining(['## Record of this review', '# What “Ticket Helper” may do']),
    );
    expect(text).toContain('Pasted: what the app asks for');
    expect(text).toContain('Sentry');
    expect(text).not.toContain('# Pasted');
    expect(text).toContain('It leaves Atlassian’s rules for safe pages as they are.');
    expect(text).toMatch(/\*\n\n# What “Ticket Helper” may do\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('is called after a file where the app has no name, and else a review', async () => {
    await drop(file('scopes.txt', 'read:jira-work'));
    await written();
    await give('', BOX);
    await choose(SAYS, file('privacy.txt', STATEMENT));
    await written();
    await give(STATEMENT, SAYS);
    await written();
    expect(saved.map(({ name }) => name.replace(/^sightglass-for-jira-|-2026.*$/g, ''))).toEqual([
      'scopes-txt',
      'privacy-txt',
      'review',
    ]);
  });

  it('tells what a statement says, and how it stands to what the app asks for', async () => {
    await give(STATEMENT, SAYS);
    const alone = await written();
    expect(alone).toMatch(/\*\n\n# Pasted: what its developer says\n/);
    expect(alone).not.toContain('says: what its developer says');
    expect(alone).toContain('How long data is kept');
    expect(alone).not.toContain('says that nothing leaves Atlassian');
    await give(SENDS);
    const held = await written();
    expect(held).toContain('says that nothing leaves Atlassian');
    expect(held).toContain('# What “Ticket Helper” may do');
    await choose(SAYS, file('privacy.txt', STATEMENT));
    expect(await written()).toMatch(/^# privacy\.txt: what its developer says$/m);
  });

  it('says of a statement that is not in English only that, and nothing of one that cannot be read', async () => {
    await give('Wir speichern keine personenbezogenen Daten und geben sie nicht weiter.', SAYS);
    const german = await written();
    expect(german).toMatch(/This text is not in English \(de\)\..*about it\.\n$/);
    expect(headings(german)).toHaveLength(2);
    await give(MANIFEST);
    await choose(SAYS, file('broken.pdf', '%PDF-1.7'));
    expect(headings(await written()).slice(0, 3)).toEqual([
      '## Record of this review',
      '# What “Ticket Helper” may do',
      '## Serious',
    ]);
    expect(saved.at(-1)?.text).not.toContain('# broken.pdf');
    expect(saved.at(-1)?.text).toMatch(/[^\n]\n$/);
  });

  it('tells what changes between two versions, by their names', async () => {
    await press('Compare with another version');
    await give(MANIFEST, EARLIER);
    await give(LATER, LATER_BOX);
    const text = await written();
    expect(text).toContain('The scope write:jira-work is added.');
    expect(text).toContain('# From Earlier version to Later version\n');
    expect(text).not.toContain('# What “Ticket Helper” may do');
    await choose(EARLIER, file('old.yml', MANIFEST));
    await choose(LATER_BOX, file('new.yml', LATER));
    expect(await written()).toMatch(/^# From old\.yml to new\.yml$/m);
  });
});
