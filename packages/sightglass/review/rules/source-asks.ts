import type { Done, SourceDone, SourcePoint } from '../source-held';
import { sourcePoint } from './source-point';

/** Compares what the code does with what the app asks for. */
export function asksAndDoes(done: SourceDone): readonly SourcePoint[] {
  const { unusedScopes, missingScopes, unusedHosts, undeclaredHosts } = done;
  return [
    ...differing('scopes-for-nothing', unusedScopes),
    ...differing('scopes-lacking', missingScopes),
    ...differing('hosts-not-allowed', undeclaredHosts),
    ...differing('hosts-for-nothing', unusedHosts),
    ...(unusedScopes.length + missingScopes.length + done.openScopes.length === 0 && done.isWhole
      ? [sourcePoint(['scopes-used', 'bears-out'], [])]
      : []),
  ];
}

const differing = (id: SourcePoint['id'], done: readonly Done[]): readonly SourcePoint[] =>
  done.length === 0 ? [] : [sourcePoint([id, 'disagrees'], done)];
