import { fileName, siteNameIn } from '../../../static/privacy/ui/file-name';
import { bare } from '../../../static/privacy/text/plain-text';

describe('a text from outside', () => {
  it('stays as it is where it is plain, in any script', () => {
    expect(bare('https://acme.example/ä/日本語/🙂')).toBe('https://acme.example/ä/日本語/🙂');
  });

  it.each([
    ['what turns the reading order', 'a\u202Eb', 'a⟨U+202E⟩b'],
    ['what has no width', 'a\u200Bb', 'a⟨U+200B⟩b'],
    ['what steers a terminal', 'a\u001B[31m', 'a⟨U+001B⟩[31m'],
    ['what only looks like a space', 'a\u3164b', 'a⟨U+3164⟩b'],
    ['a new line', 'a\nb', 'a⟨U+000A⟩b'],
  ])('shows %s', (_name, text, shown) => {
    expect(bare(text)).toBe(shown);
  });

  it('is cut where it has no end', () => {
    expect(bare('x'.repeat(100_000))).toBe(`${'x'.repeat(2_000)} …`);
    expect(bare('x'.repeat(2_000))).toBe('x'.repeat(2_000));
  });
});

describe('the name of a file', () => {
  it('tells the app, the site and the day', () => {
    expect(fileName('acme', '2026-11-22T10:00:00.000Z', '.json')).toBe(
      'sightglass-for-jira-acme-2026-11-22.json',
    );
  });

  it('holds nothing that leads to another folder or ends too late', () => {
    expect(fileName('../..\\x:', '../', '.md')).toBe('sightglass-for-jira-x-undated.md');
    expect(fileName('a'.repeat(500), '2026-11-22', '.md')).toBe(
      `sightglass-for-jira-${'a'.repeat(60)}-2026-11-22.md`,
    );
    expect(fileName('--My  site--', 'on 2026-11-22', '.md')).toBe(
      'sightglass-for-jira-my-site-undated.md',
    );
    expect(fileName('', '', '.md')).toBe('sightglass-for-jira-site-undated.md');
  });

  it('takes the site from its address, and none from anything else', () => {
    expect(siteNameIn('https://acme.atlassian.net/jira')).toBe('acme');
    expect(siteNameIn('http://acme:8080')).toBe('acme');
    expect(siteNameIn('at https://acme.atlassian.net')).toBe('');
    expect(siteNameIn('javascript:alert(1)')).toBe('');
    expect(siteNameIn(null)).toBe('');
  });
});
