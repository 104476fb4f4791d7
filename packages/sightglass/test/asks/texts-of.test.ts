import asks from '../../locales/en-US/asks.json';
import names from '../../locales/en-US/names.json';
import output from '../../locales/en-US/output.json';
import rare from '../../locales/en-US/rare.json';
import written from '../../locales/en-US/written.json';
import { inspect } from '../../asks/inspect';
import type { Inspection } from '../../asks/inspection';
import { inspectorWords, type InspectorWords } from '../../asks/inspection-words';
import { textsOf } from '../../asks/texts-of';
import { report } from '../../output/report';
import { CONNECT, FULL } from '../output/texts-and-manifest';
import { dataFixtures } from './sentences/data';
import { keptFixtures } from './sentences/kept';
import { partFixtures } from './sentences/parts';
import { scopeFixtures } from './sentences/scopes';

const often = new Map<string, string>(Object.entries({ ...asks, ...names, ...output }));
const seldom = new Map<string, string>(Object.entries(rare));
const others = new Map<string, string>(Object.entries(written));

const wordsOf = (of: (key: string) => string | undefined): InspectorWords =>
  inspectorWords('en-US', (key, fallback = key) => of(key) ?? fallback);

const few = wordsOf((key) => often.get(key));

/** The rare texts that a whole answer is made of. */
function rareIn(inspection: Inspection): readonly string[] {
  const used: string[] = [];
  const words = wordsOf((key) => {
    if (seldom.has(key)) used.push(key);
    return often.get(key) ?? seldom.get(key) ?? others.get(key);
  });
  report(inspection, words, null, true);
  return used;
}

const isAsked = (inspection: Inspection): boolean => !textsOf(inspection).every(few.has);

const fixtures = [...scopeFixtures, ...dataFixtures, ...keptFixtures, ...partFixtures];
const texts = [...fixtures.flatMap(({ said, unsaid }) => [said, unsaid]), FULL, CONNECT];
const inspections = [...texts, '{', 'a: [', '\u0000', 'x: 1\nx: 2', 'read:page:confluence'].map(
  inspect,
);

it('asks for the texts that few apps need wherever an answer has one of them', () => {
  const needing = inspections.filter((inspection) => rareIn(inspection).length > 0);
  expect(needing.length).toBeGreaterThan(20);
  expect(needing.filter((inspection) => !isAsked(inspection))).toEqual([]);
});

it('asks for none of them for an ordinary app', () => {
  const ordinary = inspect(`app:
  id: ari:cloud:ecosystem::app/1
  runtime:
    name: nodejs24.x
permissions:
  scopes:
    - read:jira-work
    - manage:jira-configuration
    - read:me
  external:
    fetch:
      backend:
        - https://api.example.com
modules:
  jira:issuePanel:
    - key: panel
  trigger:
    - key: created
      events: [avi:jira:created:issue]
`);
  expect(rareIn(ordinary)).toEqual([]);
  expect(isAsked(ordinary)).toBe(false);
});
