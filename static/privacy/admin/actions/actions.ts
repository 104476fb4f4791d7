import type {
  EraseCounts,
  RecordOutcome,
  RefreshOutcome,
  RehearseOutcome,
} from '../../../../src/contract';
import type { Outcome } from '../../start/answers';

export type Action = Finished['action'];

/** An action together with what came of it. */
export type Finished =
  | { readonly action: 'refresh'; readonly result: Outcome<RefreshOutcome> }
  | { readonly action: 'record'; readonly result: Outcome<RecordOutcome> }
  | { readonly action: 'erase'; readonly result: Outcome<EraseCounts> }
  | { readonly action: 'rehearse'; readonly result: Outcome<RehearseOutcome> };

export type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly action: Action }
  | { readonly state: 'finished'; readonly finished: Finished };
