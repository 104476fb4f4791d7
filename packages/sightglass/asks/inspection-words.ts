import type { Value } from '../language/value';
import type { Translate } from '../language/fill';
import { makeWords } from '../language/words';
import type { Service, ServiceOf } from '../facts/services';
import type { Finding } from './finding';
import type { InspectedScope } from './inspection';
import { MAX_ITEMS, shown } from '../language/shown';
import type { Problem } from './reading/problem';

/**
 * Turns findings into sentences. Values from the file are shortened and hold no invisible
 * characters.
 */
export interface InspectorWords {
  readonly of: (key: string, values?: Values) => string;
  /** Whether there is a text of this key, also in forms for a count. */
  readonly has: (key: string) => boolean;
  readonly language: string;
  readonly finding: (finding: Finding) => string;
  readonly problem: (problem: Problem) => string;
  /** What a scope is for. */
  readonly scope: (scope: InspectedScope) => string;
  /** A single value from a file. */
  readonly value: (value: string) => string;
  readonly number: (value: number) => string;
  /** Values from a file as a list by itself, as in a cell of a table. */
  readonly listed: (values: readonly string[]) => string;
  /** Names the lines; empty without lines. */
  readonly lines: (lines: readonly number[]) => string;
  /**
   * Joins texts as a sentence of phrases, as full sentences, or as parts of one; empty ones are
   * left out.
   */
  readonly joined: (as: 'sentence' | 'sentences' | 'part', texts: readonly string[]) => string;
  /**
   * A sentence around a list of parts. The parts come from this object, so they are not shortened
   * again.
   */
  readonly sentence: (key: string, parts: readonly string[]) => string;
  /** At most three hosts, or the services behind them, and how many more there are. */
  readonly hosts: (hosts: readonly string[]) => readonly string[];
  readonly serviceOf: ServiceOf;
  /** The same words with a directory of services, so that they are named. */
  readonly knowing: (serviceOf: ServiceOf) => InspectorWords;
  /** Who runs a service, or that this is not verified. */
  readonly company: (service: Service) => string;
  /** From where it is run, likewise. */
  readonly country: (service: Service) => string;
}

/**
 * Words in one language; `translate` must hold the texts of the kinds `asks`, `names` and
 * `output`, and those of `rare` that an inspection needs (`textsOf`).
 * Without a directory of services, addresses are shown as they are.
 */
export function inspectorWords(
  language: string,
  translate: Translate,
  serviceOf: ServiceOf = () => null,
): InspectorWords {
  const plain = makeWords(language, translate);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  const more = (count: number): string => plain.of('inspect.more', { count });
  const shownAddress = (address: string): string => {
    const service = serviceOf(address);
    return service === null ? shown(address) : `${shown(address)} (${service.name})`;
  };
  const of: InspectorWords['of'] = (key, values = {}) =>
    plain.of(key, bounded(values, more, shownAddress));
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
    has: (key) => translate(key, translate(`${key}.other`, '')) !== '',
    finding: ({ id, values }) => of(`finding.${id}`, values),
    problem: ({ id, line, values }) =>
      of(`problem.${id}`, line === null ? values : { ...values, line: String(line) }),
    scope: (scope) => joined('part', scopeIn(scope, of)),
    joined,
    value: shown,
    number: (value) => numbers.format(`${value}`),
    listed: (values) => lists.format([...values.map(shown)]),
    lines: (lines) =>
      lines.length === 0
        ? ''
        : of('inspect.lines', { count: lines.length, lines: lines.map(String) }),
    sentence: (key, parts) => plain.of(key, { parts }),
    hosts: (hosts) => namesOf(hosts, serviceOf, more),
    serviceOf,
    knowing: (known) => inspectorWords(language, translate, known),
    company: ({ company }) => company ?? plain.of('inspect.unverified'),
    country: ({ country }) =>
      country === null
        ? plain.of('inspect.unverified')
        : plain.of('inspect.country', { country: { country } }),
  };
}

const MAX_HOSTS = 3;

function namesOf(
  hosts: readonly string[],
  serviceOf: ServiceOf,
  more: (count: number) => string,
): readonly string[] {
  const names = new Set(
    hosts.map((host) => (host === '*' ? 'anywhere' : (serviceOf(host)?.name ?? host))),
  );
  const first = [...names].slice(0, MAX_HOSTS);
  return names.size > MAX_HOSTS ? [...first, more(names.size - MAX_HOSTS)] : first;
}

type Values = Readonly<Record<string, Value>>;

const bounded = (
  values: Values,
  more: (count: number) => string,
  address: (value: string) => string,
): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      boundedValue(value, more, name === 'addresses' ? address : shown),
    ]),
  );

function boundedValue(
  value: Value,
  more: (count: number) => string,
  show: (value: string) => string,
): Value {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return shown(value);
  const first = value.slice(0, MAX_ITEMS).map(show);
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
