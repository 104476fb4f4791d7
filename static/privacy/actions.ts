import type {
  EraseCounts,
  RecordOutcome,
  RefreshOutcome,
  RehearseOutcome,
  Result,
} from '../../src/contract';

export type Action = Finished['action'];

/** An action together with what came of it. */
export type Finished =
  | { readonly action: 'refresh'; readonly result: Result<RefreshOutcome> }
  | { readonly action: 'record'; readonly result: Result<RecordOutcome> }
  | { readonly action: 'erase'; readonly result: Result<EraseCounts> }
  | { readonly action: 'rehearse'; readonly result: Result<RehearseOutcome> };

export type Progress =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly action: Action }
  | { readonly state: 'finished'; readonly finished: Finished };
