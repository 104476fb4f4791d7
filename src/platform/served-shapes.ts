import type { Panel, Result } from '../contract';
import type { Invocation } from './invocation';

type ValueOf<Definition> = Definition extends () => Result<infer Value> ? Value : never;

/** What answers each of a page's definitions. The receipt is not theirs to give. */
export type Handlers<D> = {
  readonly [Name in keyof D]: (
    invocation: Invocation,
    viewer: Panel['viewer'],
  ) => Promise<Omit<ValueOf<D[Name]>, 'receipt'>>;
};

/** Whether an answer holds exactly what is declared, by name. */
export const isPlain = (answer: object, shows: readonly string[]): boolean => {
  const names = Object.keys(answer);
  return names.length === shows.length && names.every((name) => shows.includes(name));
};
