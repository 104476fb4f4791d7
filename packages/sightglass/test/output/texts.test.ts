import { keysAt } from '../../json/decoded';
import { REASONS } from '../../asks/compare/approval/reason';
import { CONNECT_ASPECTS, FORGE_ASPECTS, SCOPES } from '../../asks/compare/aspects';
import { CHANGE_KINDS } from '../../asks/compare/change';
import { HOSTS } from '../../asks/compare/hosts';
import { VERDICTS } from '../../asks/compare/comparison';
import { CONCERNS, GRAVITIES } from '../../asks/finding';
import { GROUNDS } from '../../asks/reassurance/ground';
import { SOURCE_KINDS } from '../../asks/source-kind';
import { jsonIn, outputTexts } from './texts-and-manifest';

const OWN = 'packages/sightglass/locales/en-US';

const rare = keysAt(jsonIn(`${OWN}/rare.json`));
const has = (key: string): boolean =>
  outputTexts.has(key) ||
  rare.includes(key) ||
  (outputTexts.has(`${key}.one`) && outputTexts.has(`${key}.other`));

const asked = [
  ...GRAVITIES.map((gravity) => `gravity.${gravity}`),
  ...['notable', 'ordinary', 'reassuring'].map((gravity) => `verdict.${gravity}`),
  ...GROUNDS.map((ground) => `ground.${ground}`),
  ...CONCERNS.map((concern) => `concern.${concern}`),
  ...['declared', 'implied', 'default'].map((proof) => `proof.${proof}`),
  ...SOURCE_KINDS.map((kind) => `kind.${kind}`),
  ...CHANGE_KINDS.map((kind) => `compare.kind.${kind}`),
  ...VERDICTS.map((verdict) => `compare.verdict.${verdict}`),
  ...Object.keys(REASONS).map((id) => `approval.${id}`),
  ...[SCOPES, ...FORGE_ASPECTS, ...CONNECT_ASPECTS, HOSTS].flatMap(({ about, added, removed }) =>
    [added, removed].map((kind) => `compare.part.${about}.${kind}`),
  ),
];

it('are there for every gravity, concern, proof, kind, change and reason', () => {
  expect(asked.filter((key) => !has(key))).toEqual([]);
});

it('have no change and no reason that the code does not know', () => {
  const told = [...outputTexts.keys()].filter((key) => /^(?:compare\.part|approval)\./.test(key));
  const others = [
    'approval.yes',
    'approval.no',
    'approval.unclear',
    'approval.bulk',
    'approval.rolling',
    'approval.major',
    'approval.minor',
  ];
  expect(told.filter((key) => !asked.includes(key) && !others.includes(key))).toEqual([]);
});

it.each([
  ...['asks', 'names', 'rare'].map((kind) => `${OWN}/${kind}.json`),
  'static/privacy/locales/en-US/statement.json',
])('share no key with the texts of %s', (file) => {
  const others = keysAt(jsonIn(file));
  expect(others.filter((key) => outputTexts.has(key))).toEqual([]);
});
