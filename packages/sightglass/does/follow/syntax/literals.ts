import { partsOf } from '../values/texts';
import { withSpread } from '../values/spread';
import { nameOfProperty } from './property-name';
import type { Contents, Scope } from '../values/value';
import ts from 'typescript';
import { functionValue } from '../calls/functions';
import { combine, join, possible } from '../values/join';
import { asRoute, isAlwaysRefused, isInPath, isRefused, isRouteTag } from './routes';
import { rememberName } from '../learned';
import type { Run } from '../run';
import { endName, member } from '../values/sym';
import { anyOf, itemsOf, makeList, makeThing } from '../values/things';
import { given, known, one, text, textAtom, type Value } from '../values/value';

/** A template's known text with the data in between. */
export function templateText(
  run: Run,
  node: ts.TemplateExpression,
  scope: Scope,
  isRoute = false,
): Value {
  const spans = node.templateSpans.map(({ expression }, index) => {
    const before = index === 0 ? node.head : node.templateSpans[index - 1]?.literal;
    return present(run.acts.evaluate(expression, scope), before?.text.endsWith('/') === true);
  });
  return combine(spans, (atoms) => {
    const made = textAtom([
      node.head.text,
      ...atoms.flatMap((atom, index) => [
        ...partsOf(atom),
        node.templateSpans[index]?.literal.text ?? '',
      ]),
    ]);
    const refuses =
      isRoute && atoms.some((atom, index) => isInPath(node, index) && isRefused(atom));
    return one(refuses ? { ...made, isRefused: true } : made);
  });
}

/**
 * The values that can become part of a text: without `null`, `undefined` and booleans, and in a path
 * without empty strings, unless nothing else remains.
 */
export function present(value: Value, isPart: boolean): Value {
  const there = value.filter(({ atom }) => !isNothing(atom, isPart));
  return there.length === 0 ? value : there;
}

const isNothing = (atom: Value[number]['atom'], isPart: boolean): boolean =>
  (atom.kind === 'plain' && typeof atom.value !== 'number') || (isPart && known(atom) === '');

/** A tagged template: its text, unless the tag is known to make something else. */
export function taggedTemplate(run: Run, node: ts.TaggedTemplateExpression, scope: Scope): Value {
  const tag = run.acts.evaluate(node.tag, scope);
  const { template } = node;
  const written = ts.isTemplateExpression(template)
    ? templateText(run, template, scope, isRouteTag(tag))
    : text(template.text);
  if (isRouteTag(tag)) {
    if (isAlwaysRefused(possible(written, run.path))) refuse(run, node, written);
    return asRoute(written);
  }
  const isOwn = tag.some(({ atom }) => atom.kind === 'func');
  const isText = tag.every(
    ({ atom }) => atom.kind === 'sym' && TEXT_TAGS.has(endName(atom) ?? atom.root.name),
  );
  const called = run.acts.callValue(tag, given(written), node, []);
  return isText || isOwn ? written : join(called, []);
}

/** Nothing after it runs; what a request would have asked for with it stays unknown. */
function refuse(run: Run, node: ts.TaggedTemplateExpression, written: Value): void {
  run.throws.isSure = true;
  if (ts.isCallExpression(node.parent)) return;
  const place = `${node.getSourceFile().fileName}:${node.pos}`;
  run.observe(`refusal ${place} ${run.entry.side} ${run.entry.name}`, () => ({
    kind: 'refusal',
    path: written
      .slice(0, 1)
      .flatMap(({ atom }) => partsOf(atom))
      .map((part) => (typeof part === 'string' ? part : '{}'))
      .join(''),
    node,
    entry: run.entry,
    frames: [...run.frames],
    when: run.path,
  }));
}

const TEXT_TAGS = new Set(['raw', 'gql', 'graphql', 'html', 'sql', 'dedent']);

/** The list that an array literal makes. */
export function arrayLiteral(run: Run, node: ts.ArrayLiteralExpression, scope: Scope): Value {
  const items: Value[] = [];
  let rest: Value = [];
  for (const element of node.elements) {
    const value = run.acts.evaluate(element, scope);
    if (!ts.isSpreadElement(element)) items.push(value);
    else
      for (const { atom } of value) {
        if (atom.kind === 'thing' && (atom.shape === 'list' || atom.shape === 'set')) {
          const inner = itemsOf(atom);
          items.push(...inner.items);
          rest = join(rest, inner.rest);
        } else rest = join(rest, itemOf(atom));
      }
  }
  return makeList(run, node, items, rest);
}

const itemOf = (atom: Value[number]['atom']): Value => {
  if (atom.kind === 'sym') return one(member(atom, '[]'));
  return atom.kind === 'thing' ? anyOf(atom) : one(atom);
};

/** The object that an object literal makes. */
export function objectLiteral(run: Run, node: ts.ObjectLiteralExpression, scope: Scope): Value {
  const thing = makeThing(run, node, 'object');
  const self = one(thing);
  for (const property of node.properties) {
    const { current } = thing.contents;
    run.set(thing.contents, withProperty(run, current, property, scope, self));
  }
  return self;
}

function withProperty(
  run: Run,
  contents: Contents,
  property: ts.ObjectLiteralElementLike,
  scope: Scope,
  self: Value,
): Contents {
  if (ts.isSpreadAssignment(property))
    return withSpread(contents, run.acts.evaluate(property.expression, scope));
  const name = nameOfProperty(run, property.name, scope);
  const value = ts.isPropertyAssignment(property)
    ? run.acts.evaluate(property.initializer, scope)
    : ts.isShorthandPropertyAssignment(property)
      ? run.acts.evaluate(property.name, scope)
      : functionValue(property, scope, self);
  if (name === undefined) return { ...contents, rest: join(contents.rest, value) };
  rememberName(run.learned, name, value);
  return { ...contents, entries: new Map(contents.entries).set(name, value) };
}
