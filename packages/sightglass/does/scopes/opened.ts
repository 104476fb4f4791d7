import { asking, openedBy as countedFor } from '../../facts/operations';
import type { ScopeReading } from '../reading';

/** How many operations of its product a scope opens, alone or with others, and how many of them delete. */
export const openedBy = (scope: string): ScopeReading['opens'] =>
  countedFor(scope, asking([scope], null));
