import { options, type VNode } from 'preact';
// What it hooks must be hooked before this: afterwards nobody can take this hook out.
import 'preact/hooks';
import { linkTo } from '../proof/links';
import { isHeard } from '../ui/hearing';
import { isElementRef } from '../ui/use-element';
import { FIELDS, isElement, mayHave } from './elements';

type Look = (vnode: VNode) => void;

/** Looks at each element before it is put on the page: its kind, its attributes, where it points. */
function look({ type, props, ref }: VNode): void {
  if (typeof type !== 'string') return;
  if (!isElement(type)) refuse(type, 'kind');
  if (ref !== undefined && ref !== null && !isElementRef(ref)) refuse(type, 'ref');
  for (const [name, value] of Object.entries(props))
    if (name !== 'children' && !isAllowed(type, name, value)) refuse(type, name);
}

function isAllowed(type: string, name: string, value: unknown): boolean {
  if (name.startsWith('on')) return isHeard(value);
  if (!mayHave(type, name) || typeof value === 'object' || typeof value === 'function')
    return value === null;
  if (name === 'href') return typeof value === 'string' && linkTo(value) !== undefined;
  if (name === 'target') return value === '_blank';
  return type !== 'input' || name !== 'type' || FIELDS.includes(value);
}

function refuse(type: string, name: string): never {
  throw new Error(`UNDECLARED: ${name} of ${type}`);
}

/** Preact calls it as an element is shown, whoever made it, by the first name in the package. */
for (const moment of ['__b', '_diff']) {
  const before = new Map<string, unknown>(Object.entries(options)).get(moment) as Look | undefined;
  const value: Look = (vnode) => {
    look(vnode);
    before?.(vnode);
  };
  Object.defineProperty(options, moment, { value, writable: false, configurable: false });
}
