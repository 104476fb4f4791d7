import { withSpread } from '../values/spread';
import type { Scope } from '../values/value';
import ts from 'typescript';
import { methodOf } from '../calls/classes';
import { escape, runWaiting } from '../calls/escape';
import { frozen } from '../values/frozen';
import { readName } from './names';
import type { Run } from '../run';
import { derived } from '../values/sym';
import { makeList, makeThing, put } from '../values/things';
import {
  given,
  one,
  plain,
  text,
  type Atom,
  type Sym,
  type Thing,
  type Value,
} from '../values/value';

type Jsx = ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment;

/** Follows an element: its component runs, and so do the functions passed to it. */
export function evaluateJsx(run: Run, node: Jsx, scope: Scope): Value {
  if (ts.isJsxFragment(node)) return makeList(run, node, childrenOf(run, node, scope));
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const tag = tagOf(run, opening.tagName, scope);
  const properties = propertiesOf(run, opening, scope);
  // What a context provides is there before anything inside it runs.
  for (const { atom } of tag) if (atom.kind === 'native') render(run, atom, properties, opening);
  const children = ts.isJsxSelfClosingElement(node) ? [] : childrenOf(run, node, scope);
  const [only] = children;
  if (only !== undefined)
    put(run, properties, 'children', children.length === 1 ? only : makeList(run, node, children));
  for (const { atom } of tag) if (atom.kind !== 'native') render(run, atom, properties, opening);
  return one(derived('element', []));
}

function childrenOf(
  run: Run,
  node: ts.JsxElement | ts.JsxFragment,
  scope: Scope,
): readonly Value[] {
  return node.children.flatMap((child) => {
    if (ts.isJsxText(child)) return child.containsOnlyTriviaWhiteSpaces ? [] : [text(child.text)];
    if (ts.isJsxExpression(child) && child.expression === undefined) return [];
    return [run.acts.evaluate(child, scope)];
  });
}

function tagOf(run: Run, tag: ts.JsxTagNameExpression, scope: Scope): Value {
  if (ts.isIdentifier(tag))
    return isIntrinsic(tag.text) ? text(tag.text) : readName(run, tag, scope);
  if (ts.isPropertyAccessExpression(tag)) return run.acts.readMember(tag, scope);
  return text(tag.getText());
}

/** Whether a tag is an element of the page and not a component. */
function isIntrinsic(tag: string): boolean {
  const [first = ''] = tag;
  return first !== first.toUpperCase();
}

function propertiesOf(run: Run, node: ts.JsxOpeningLikeElement, scope: Scope): Thing {
  const properties = makeThing(run, node, 'object');
  for (const attribute of node.attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      const { contents } = properties;
      run.set(
        contents,
        withSpread(contents.current, run.acts.evaluate(attribute.expression, scope)),
      );
    } else {
      const name = ts.isIdentifier(attribute.name) ? attribute.name.text : attribute.name.getText();
      const { initializer } = attribute;
      put(
        run,
        properties,
        name,
        initializer === undefined ? plain(true) : run.acts.evaluate(initializer, scope),
      );
    }
  }
  return properties;
}

/** Runs the component that a tag names with its properties. */
export function render(run: Run, tag: Atom, properties: Thing, node: ts.Node): void {
  if (tag.kind === 'func' || tag.kind === 'native') {
    const given_ = given(one(properties));
    if (tag.kind === 'func') run.acts.invoke(tag, given_, node);
    else tag.call(given_, node);
  } else if (tag.kind === 'class') renderClass(run, tag, properties, node);
  else if (tag.kind === 'thing') {
    const main = tag.contents.current.entries.get('default');
    for (const { atom } of main ?? []) render(run, atom, properties, node);
  } else if (tag.kind === 'text' || tag.kind === 'sym') renderOutside(run, tag, properties, node);
}

function renderOutside(
  run: Run,
  tag: Extract<Atom, { kind: 'text' | 'sym' }>,
  properties: Thing,
  node: ts.Node,
): void {
  const name: string | Sym =
    tag.kind === 'sym'
      ? tag
      : tag.parts.map((part) => (typeof part === 'string' ? part : '')).join('');
  const attributes = new Map(
    [...properties.contents.current.entries].map(([key, value]) => [key, frozen(value)]),
  );
  const place = `${node.getSourceFile().fileName}:${node.pos}`;
  run.observe(
    `element ${place} ${run.entry.side} ${run.entry.name} ${String(run.frames.at(-1)?.call?.pos)}`,
    () => ({
      kind: 'element',
      tag: name,
      attributes,
      node,
      entry: run.entry,
      frames: [...run.frames],
      when: run.path,
    }),
  );
  escape(run, one(properties), node, typeof name === 'string' ? [] : [name]);
}

/** A class component: every method that the library calls is called. */
function renderClass(
  run: Run,
  tag: Extract<Atom, { kind: 'class' }>,
  properties: Thing,
  node: ts.Node,
): void {
  const mark = run.waiting.length;
  const instance = run.acts.construct(tag, given(one(properties)), node);
  for (const { atom } of instance) {
    if (atom.kind !== 'thing') continue;
    if (atom.contents.current.entries.get('props') === undefined)
      put(run, atom, 'props', one(properties));
    for (const name of LIFE) {
      const method = methodOf(tag, name);
      if (method === undefined) continue;
      const error = one(derived('error', []));
      run.loop(() => {
        run.acts.callValue(one({ ...method, self: instance }), given(error, error), node, instance);
      });
    }
  }
  runWaiting(run, mark);
}

const LIFE = [
  'componentDidMount',
  'componentDidUpdate',
  'componentWillUnmount',
  'componentDidCatch',
  'render',
];
