import { inspect } from '../../asks/inspect';
import { having, manifest } from './sentences/fixture';

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
  ['a server', manifest('remotes:\n  - key: r\n    baseUrl: https://r.example')],
  ['whoever knows its address', having('webtrigger:\n  - key: w')],
  ['a server of Connect', manifest('connectModules:\n  jira:webPanels:\n    - key: p')],
  ['an automation', having('automation:actionProvider:\n  - key: p')],
  ['another program', having('apiRoute:\n  - key: p')],
])('does not say that only people set it to work where %s can', (_, text) => {
  expect(reassuring(manifest())).toContain('background.none');
  expect(reassuring(text)).not.toContain('background.none');
});
