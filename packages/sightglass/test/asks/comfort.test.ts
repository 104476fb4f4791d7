import { inspect } from '../../asks/inspect';

const APP = 'app:\n  id: a\n';

const reassuring = (text: string): string[] =>
  inspect(text)
    .findings.filter(({ gravity }) => gravity === 'reassuring')
    .map(({ id }) => id);

it('draws no comfort from what a broken file does not say', () => {
  const broken = `${APP}permissions:\n  external: [\n`;
  expect(inspect(broken).isPartial).toBe(true);
  expect(reassuring(broken)).toEqual([]);
});

it('draws no comfort from what a part of a manifest does not say', () => {
  expect(reassuring('modules:\n  jira:issuePanel:\n    - key: p\n')).toEqual([]);
});

it.each([
  ['a server', 'remotes:\n  - key: r\n    baseUrl: https://r.example\n'],
  ['whoever knows its address', 'modules:\n  webtrigger:\n    - key: w\n'],
  ['a server of Connect', 'connectModules:\n  jira:webPanels:\n    - key: p\n'],
])('does not say that only people set it to work where %s can', (_, text) => {
  expect(reassuring(APP)).toContain('background.none');
  expect(reassuring(`${APP}${text}`)).not.toContain('background.none');
});
