import fc from 'fast-check';
import { stringify } from 'yaml';
import { GRAVITIES, type Finding } from '../../asks/finding';
import { inspect } from '../../asks/inspect';
import { asObject, asYaml, manifests, RUNS_OF_EACH, together } from './made-manifest';

const RUNS = { numRuns: RUNS_OF_EACH };

const gravest = (findings: readonly Finding[], concern: string): number =>
  Math.min(
    GRAVITIES.length,
    ...findings
      .filter((finding) => finding.concern === concern)
      .map(({ gravity }) => GRAVITIES.indexOf(gravity)),
  );

it('never finds an app milder, in any concern, for a permission more', () => {
  fc.assert(
    fc.property(manifests, manifests, (made, more) => {
      const before = inspect(asYaml(made)).findings;
      const after = inspect(asYaml(together(made, more))).findings;
      const milder = before
        .map(({ concern }) => concern)
        .filter((concern) => gravest(before, concern) < GRAVITIES.indexOf('reassuring'))
        .filter((concern) => gravest(after, concern) > gravest(before, concern));
      expect(milder).toEqual([]);
    }),
    RUNS,
  );
});

it('never says something reassuring more for a permission more', () => {
  fc.assert(
    fc.property(manifests, manifests, (made, more) => {
      const idsOf = (yaml: string): string[] =>
        inspect(yaml)
          .findings.filter(({ gravity }) => gravity === 'reassuring')
          .map(({ id }) => id);
      const before = idsOf(asYaml(made));
      const wasWithoutScopes = before.includes('cannot.anything');
      for (const id of idsOf(asYaml(together(made, more))))
        expect(before.includes(id) || wasWithoutScopes).toBe(true);
    }),
    RUNS,
  );
});

it('never reaches fewer operations for a scope more', () => {
  fc.assert(
    fc.property(manifests, manifests, (made, more) => {
      const before = inspect(asYaml(made)).reach;
      const after = inspect(asYaml(together(made, more))).reach;
      expect(after?.operations ?? 0).toBeGreaterThanOrEqual(before?.operations ?? 0);
      expect(after?.deleting ?? 0).toBeGreaterThanOrEqual(before?.deleting ?? 0);
    }),
    RUNS,
  );
});

/** All sentences, without their lines. */
const said = (source: string) =>
  inspect(source).findings.map((finding) => ({ ...finding, lines: [] }));

it('says the same of the same manifest in any order', () => {
  fc.assert(
    fc.property(manifests, (made) => {
      expect(said(stringify(turned(asObject(made))))).toEqual(said(asYaml(made)));
    }),
    RUNS,
  );
});

/** The same tree with every list and mapping reversed. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)] as const)
      .reverse(),
  );
}

it.each([
  ['as JSON', (tree: object) => JSON.stringify(tree)],
  ['as indented JSON', (tree: object) => JSON.stringify(tree, null, 4)],
  ['in flow style', (tree: object) => stringify(tree, { collectionStyle: 'flow' })],
  ['with wide indents', (tree: object) => stringify(tree, { indent: 8 })],
  ['with Windows line ends', (tree: object) => stringify(tree).replaceAll('\n', '\r\n')],
  ['with comments and blank lines', (tree: object) => stringify(tree).replace(/\n/g, '\n# x\n\n')],
  ['in quotes', (tree: object) => stringify(tree, { defaultStringType: 'QUOTE_SINGLE' })],
])('says the same of the same manifest %s', (_, written) => {
  fc.assert(
    fc.property(manifests, (made) => {
      expect(said(written(asObject(made)))).toEqual(said(asYaml(made)));
    }),
    { numRuns: 100 },
  );
});

it('says the same whichever letters a scope is written in', () => {
  fc.assert(
    fc.property(manifests, (made) => {
      const shouting = { ...made, scopes: made.scopes.map((scope) => scope.toUpperCase()) };
      const idsOf = (yaml: string): string[] => inspect(yaml).findings.map(({ id }) => id);
      expect(idsOf(asYaml(shouting))).toEqual(idsOf(asYaml(made)));
    }),
    { numRuns: 100 },
  );
});
