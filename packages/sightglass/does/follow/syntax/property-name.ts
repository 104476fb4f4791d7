import ts from 'typescript';
import type { Run } from '../run';
import { known, type Scope } from '../values/value';

/** The name of a property, written or computed; `undefined` where it is unknown. */
export function nameOfProperty(run: Run, name: ts.PropertyName, scope: Scope): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const [only, ...others] = run.acts.evaluate(name.expression, scope);
  if (only === undefined || others.length > 0) return undefined;
  return only.atom.kind === 'plain' ? String(only.atom.value) : known(only.atom);
}
