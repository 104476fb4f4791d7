import { finding, type Kind } from '../finding';
import type { InspectedScope } from '../inspection';
import type { Rule } from './given';

const MUCH: Kind = ['reach.deleting', 'read', 'notable', 'implied'];
const LITTLE: Kind = ['reach.deleting', 'read', 'ordinary', 'implied'];
const READING: Kind = ['reach.not-deleting', 'read', 'ordinary', 'implied'];
const NOTHING: Kind = ['reach.nothing', 'read', 'reassuring', 'implied'];

/** With `READ` alone an app deletes five things, its own mostly; with `DELETE`, dozens of others'. */
const FEW = 10;

/** How much of what Jira publishes all its scopes open together, and how much of that deletes. */
export const tellReach: Rule = ({ reach, scopes }) => {
  if (reach === null || scopes.length === 0) return [];
  const { operations, published, deleting, deleteRequests } = reach;
  const values = { operations, published, deleting, deleteRequests };
  const lines = scopes.flatMap((scope) => (scope.operations === null ? [] : scope.lines));
  if (operations === 0) {
    return scopes.every(isOfJira) ? [finding(NOTHING, [], values)] : [];
  }
  if (deleting === 0) return [finding(READING, lines, values)];
  return [finding(deleting > FEW ? MUCH : LITTLE, lines, values)];
};

/** What an app for another product cannot do in Jira is no news; what is unknown may open anything. */
const isOfJira = ({ words }: InspectedScope): boolean =>
  words !== null && (words.product.startsWith('jira') || words.product === 'forge');
