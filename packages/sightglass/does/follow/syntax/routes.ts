import type ts from 'typescript';
import { endName, packageOf } from '../values/sym';
import type { Atom, Value } from '../values/value';

/** Whether a tag is `route` of `@forge/api`. */
export const isRouteTag = (tag: Value): boolean =>
  tag.length > 0 &&
  tag.every(
    ({ atom }) =>
      atom.kind === 'sym' && packageOf(atom) === '@forge/api' && endName(atom) === 'route',
  );

/** Marks texts as routes, which another route takes as they are. */
export const asRoute = (value: Value): Value =>
  value.map(({ atom, when }) => ({
    atom: atom.kind === 'text' ? { ...atom, isRoute: true } : atom,
    when,
  }));

/** What `route` throws at in a value for the path, by `@forge/api` 8.3.0, so that nothing is sent. */
const REFUSED = ['..', '.%2e', '%2e.', '%2e%2e', '.%2E', '%2E.', '%2E%2e', '/', '\\', '?', '#'];

/** Whether `route` refuses a value at a place in a path. */
export const isRefused = (atom: Atom): boolean =>
  atom.kind === 'text' &&
  atom.isRoute !== true &&
  atom.parts.some(
    (part) => typeof part === 'string' && REFUSED.some((each) => part.includes(each)),
  );

/** Whether `route` throws instead of making a path. */
export const isRefusal = (path: Atom): boolean => path.kind === 'text' && path.isRefused === true;

/** Whether `route` throws at every possible text of a template. */
export const isAlwaysRefused = (written: Value): boolean =>
  written.length > 0 && written.every(({ atom }) => isRefusal(atom));

/** Whether a place of a template lies in the path: no text before it begins a query. */
export const isInPath = (node: ts.TemplateExpression, index: number): boolean =>
  [node.head, ...node.templateSpans.slice(0, index).map(({ literal }) => literal)].every(
    ({ text }) => !text.includes('?') && !text.includes('#'),
  );
