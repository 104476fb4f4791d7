import { at } from 'sightglass-for-jira/json/decoded';
import type { Disclosure } from './disclosure';

/** A disclosure as it was stored; `null` for anything that is none. */
export const decodeDisclosure = (json: unknown): Disclosure | null =>
  isDisclosure(json) ? json : null;

const LISTS = [
  'scopes',
  'stored',
  'handed',
  'operations',
  'served',
  'modules',
  'lifecycle',
  'schedules',
  'logEvents',
  'dependencies',
  'lines',
] as const;

/** What is in the lists is for the schema and the build to judge; a hash covers what the app may do. */
const isDisclosure = (json: unknown): json is Disclosure =>
  at(json, 'format') === 1 &&
  typeof at(json, 'app', 'version') === 'string' &&
  typeof at(json, 'hash') === 'string' &&
  typeof at(json, 'declarations') === 'string' &&
  typeof at(json, 'egress') === 'object' &&
  LISTS.every((list) => Array.isArray(at(json, list)));
