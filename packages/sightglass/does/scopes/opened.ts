import { asking, openedBy as countedFor } from '../../facts/operations';
import type { ScopeReading } from '../reading';

/** How many operations of its product a scope helps to open, and how many of these delete. */
export const openedBy = (scope: string): ScopeReading['opens'] =>
  countedFor(scope, asking([scope], null));
