import { connectScopeOf } from '../../facts/connect-scopes';
import { reachOfScopes } from '../../facts/operations';
import { scopeFacts } from '../../facts/scopes';
import { finding, type Kind } from '../finding';
import type { InspectedScope } from '../inspection';
import { named, type Rule } from './given';

const WHOLE_AREAS: Kind = ['scopes.deletes-too', 'delete', 'serious', 'implied'];
const SINGLE_THINGS: Kind = ['scopes.deletes-some', 'delete', 'notable', 'implied'];

/** Scopes whose names speak of writing or managing, and with which Jira lets an app delete all the same. */
export const tellDeletingUnderAnotherName: Rule = ({ scopes }) => {
  const others = scopes.filter(saysNothingOfDeleting);
  const count = reachOfScopes(others.map(({ name }) => name)).deleting;
  if (count === 0) return [];
  const classic = others.filter(({ name }) => isClassicWriting(name));
  const deleting = (classic.length > 0 ? classic : others).filter(isForDeleting);
  const names = named(deleting.map(({ name }) => name));
  const kind = classic.some(isForDeleting) ? WHOLE_AREAS : SINGLE_THINGS;
  return [
    finding(
      kind,
      deleting.flatMap(({ lines }) => lines),
      { scopes: names, count },
    ),
  ];
};

const isForDeleting = ({ operations }: InspectedScope): boolean => (operations?.deleting ?? 0) > 0;

const saysNothingOfDeleting = ({ name }: InspectedScope): boolean =>
  connectScopeOf(name) === null && !DELETING.includes(scopeFacts(name)?.verb ?? '');

const DELETING = ['delete', 'redact'];

/** `write:jira-work` and its like stand for whole areas of Jira; longer names for one thing each. */
const isClassicWriting = (name: string): boolean =>
  name.split(':').length === 2 && scopeFacts(name)?.verb !== 'read';
