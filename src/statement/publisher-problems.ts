import { at } from 'sightglass-for-jira/json/decoded';
import {
  publisherFields,
  type Publisher,
  type PublisherField,
  type PublisherProblem,
} from './publisher';

type Problem = PublisherProblem['problem'];

/** The maker as `publisher.json` names it; `null` while it is unset or has a problem. */
export const decodePublisher = (json: unknown): Publisher | null =>
  publisherProblems(json).length === 0 ? asPublisher(json) : null;

/** All that is wrong with the content of `publisher.json`, in the order of its fields. */
export function publisherProblems(json: unknown): PublisherProblem[] {
  if (typeof json !== 'object' || json === null || !('set' in json))
    return [{ problem: 'unreadable', field: null }];
  if (json.set === false) return [{ problem: 'unset', field: null }];
  if (json.set !== true) return [{ problem: 'unreadable', field: 'set' }];
  const given = new Map<string, unknown>(Object.entries(json));
  given.delete('set');
  const problems = [...fieldProblems(given), ...unknownFields(given)];
  return problems.length > 0 ? problems : domainProblems(given);
}

const FIELDS = Object.entries(publisherFields);

const fieldProblems = (given: ReadonlyMap<string, unknown>): PublisherProblem[] =>
  FIELDS.flatMap(([field, { shape, optional }]) => {
    const value = given.get(field);
    if (value === undefined) return [{ problem: 'missing', field } as const];
    if (value === null) return optional === true ? [] : [{ problem: 'missing', field } as const];
    const problem =
      typeof value === 'string' ? textProblem(value, shape) : countProblem(value, shape);
    return problem === null ? [] : [{ problem, field }];
  });

const unknownFields = (given: ReadonlyMap<string, unknown>): PublisherProblem[] =>
  [...given.keys()]
    .filter((field) => !Object.hasOwn(publisherFields, field))
    .map((field) => ({ problem: 'unknown', field }));

type Shape = (typeof publisherFields)[PublisherField]['shape'];

function textProblem(value: string, shape: Shape): Problem | null {
  if (shape === 'count') return 'not-a-count';
  if (value.trim() === '') return 'blank';
  if (PLACEHOLDER.test(value)) return 'placeholder';
  if (shape === 'email') return EMAIL.test(value) ? null : 'not-an-email';
  if (shape === 'url') return isAddress(value) ? null : 'not-an-address';
  if (shape === 'country') return isCountry(value) ? null : 'not-a-country';
  if (shape === 'line') return LINE.test(value) ? null : 'not-one-line';
  return shape.includes(value) ? null : 'not-a-choice';
}

function countProblem(value: unknown, shape: Shape): Problem | null {
  if (shape !== 'count') return typeof shape === 'string' ? 'not-one-line' : 'not-a-choice';
  const isCount = Number.isInteger(value) && Number(value) > 0 && Number(value) <= MAX_COUNT;
  return isCount ? null : 'not-a-count';
}

const MAX_COUNT = 3650;
const LINE = /^\S.{0,298}\S$/u;
const EMAIL = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i;

/** What a form leaves behind, or a web page that hides its addresses. */
const PLACEHOLDER =
  /[[\]<>{}]|\b(?:todo|tbd|tba|fixme|xxx+|lorem|ipsum|changeme|placeholder|n\/a|unknown|none)\b|\byour[ -]|\.\.\.|…|email protected|\bexample\b|\.(?:example|invalid|test|localhost)\b/i;

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const isCountry = (value: string): boolean =>
  /^[A-Z]{2}$/.test(value) && countries.of(value) !== undefined;

function isAddress(value: string): boolean {
  if (!/^https:\/\/\S+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return hostname.includes('.') && username === '' && password === '';
}

/** Two contact addresses in different domains look as if one were wrong, and often one is. */
function domainProblems(given: ReadonlyMap<string, unknown>): PublisherProblem[] {
  const [privacy, security] = [given.get('privacyContact'), given.get('securityContact')];
  return domainOf(privacy) === domainOf(security)
    ? []
    : [{ problem: 'other-domain', field: 'securityContact' }];
}

const domainOf = (email: unknown): string => String(email).replace(/.*@/, '').toLowerCase();

/** Called only on what has no problem, so that every field is there in its declared shape. */
function asPublisher(json: unknown): Publisher {
  const entries = FIELDS.map(([field]) => [field, at(json, field)]);
  return Object.fromEntries(entries) as Publisher;
}
