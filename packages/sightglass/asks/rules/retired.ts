import { retirementOf, runtimeStatus } from '../../facts/modules';
import { finding, type Finding, type Kind } from '../finding';
import { all, text } from '../reading/node';
import { linesOf, moduleNames, named, type Given, type Rule } from './given';

const NO_RUNTIME: Kind = ['retired.no-runtime', 'retired', 'notable', 'default'];
const RUNTIMES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['retired', ['retired.runtime', 'retired', 'notable', 'declared']],
  ['retiring', ['retired.runtime-soon', 'retired', 'ordinary', 'declared']],
  ['unknown', ['retired.runtime-unknown', 'unknown', 'notable', 'declared']],
]);
const MODULES: Kind = ['retired.modules', 'retired', 'ordinary', 'declared'];

/**
 * Features that Atlassian has retired or is about to:
 * https://developer.atlassian.com/platform/forge/manifest-reference/
 */
export const tellRetired: Rule = (given) =>
  given.kind === 'forge-manifest' ? [...runtime(given), ...modules(given)] : [];

/** Only an app with functions has a runtime. */
function runtime({ root, declared }: Given): Finding[] {
  if (root === null) return [];
  const name = text(root, 'app', 'runtime', 'name') ?? text(root, 'app', 'runtime');
  if (name === null) {
    const runs = declared.modules.some(({ type }) => type.toLowerCase() === 'function');
    return runs ? [finding(NO_RUNTIME, [])] : [];
  }
  const kind = RUNTIMES.get(runtimeStatus(name));
  const written = all(root, 'app', 'runtime', 'name');
  const lines = linesOf(written.length > 0 ? written : all(root, 'app', 'runtime'));
  return kind === undefined ? [] : [finding(kind, lines, { runtime: named([name]) })];
}

function modules({ declared }: Given): Finding[] {
  const old = declared.modules.filter(({ type }) => retirementOf(type) !== null);
  if (old.length === 0) return [];
  return [finding(MODULES, linesOf(old), { modules: moduleNames(old) })];
}
