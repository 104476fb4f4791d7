import { operationsOfScope } from '../../facts/operations';
import type { ScopeReading } from '../reading';

/** How many operations of Jira a scope opens, alone or with others, and how many of them delete. */
export function openedBy(scope: string): ScopeReading['opens'] {
  return operationsOfScope(scope);
}
