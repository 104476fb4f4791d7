import type { Value } from '../language/value';
import type { Translate } from '../language/fill';
import { wordsIn } from '../language/words';
import type { Finding } from './finding';
import type { InspectedScope } from './inspection';
import { MAX_ITEMS, shown } from '../language/shown';
import type { Problem } from './reading/problem';

/** Turns what was found into sentences. Values from the file come out bounded, with nothing unseen in them. */
export interface InspectorWords {
  readonly of: (key: string, values?: Values) => string;
  readonly language: string;
  readonly finding: (finding: Finding) => string;
  readonly problem: (problem: Problem) => string;
  /** What a scope is for. */
  readonly scope: (scope: InspectedScope) => string;
  /** A value from a file by itself. */
  readonly value: (value: string) => string;
  readonly number: (value: number) => string;
  /** The lines that something comes from; empty where it comes from none. */
  readonly lines: (lines: readonly number[]) => string;
  /** One after the other, as two sentences or as parts of one. What is empty is left out. */
  readonly joined: (as: 'sentence' | 'part', texts: readonly string[]) => string;
}

/** Words in one language; `translate` must know the texts of the kinds `asks`, `names` and `output`. */
export function inspectorWords(language: string, translate: Translate): InspectorWords {
  const plain = wordsIn(language, translate);
  const numbers = new Intl.NumberFormat(language);
  const more = (count: number): string => plain.of('inspect.more', { count });
  const of: InspectorWords['of'] = (key, values = {}) => plain.of(key, bounded(values, more));
  const joined: InspectorWords['joined'] = (as, texts) =>
    texts
      .filter((text) => text !== '')
      .reduce(
        (before, after) => (before === '' ? after : plain.of(`joint.${as}`, { before, after })),
        '',
      );
  return {
    language,
    of,
    finding: ({ id, values }) => of(`finding.${id}`, values),
    problem: ({ id, line, values }) =>
      of(`problem.${id}`, line === null ? values : { ...values, line: String(line) }),
    scope: (scope) => joined('part', scopeIn(scope, of)),
    joined,
    value: shown,
    number: (value) => numbers.format(value),
    lines: (lines) =>
      lines.length === 0
        ? ''
        : of('inspect.lines', { count: lines.length, lines: lines.map(String) }),
  };
}

type Values = Readonly<Record<string, Value>>;

const bounded = (values: Values, more: (count: number) => string): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, boundedValue(value, more)]),
  );

function boundedValue(value: Value, more: (count: number) => string): Value {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return shown(value);
  const first = value.slice(0, MAX_ITEMS).map(shown);
  return value.length > MAX_ITEMS ? [...first, more(value.length - MAX_ITEMS)] : first;
}

function scopeIn(
  { words, impliedBy, isImpersonated }: InspectedScope,
  of: InspectorWords['of'],
): string[] {
  const meaning =
    words === null
      ? of('inspect.scope.unknown')
      : of('inspect.scope.known', {
          verb: [`verb.${words.verb}`],
          object: [`object.${words.object}`],
          product: [`product.${words.product}`],
        });
  return [
    meaning,
    ...(impliedBy === null ? [] : [of('inspect.scope.implied', { name: impliedBy })]),
    ...(isImpersonated ? [of('inspect.scope.impersonated')] : []),
  ];
}
