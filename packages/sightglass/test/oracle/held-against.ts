import { inspect } from '../../asks/inspect';
import { plain, suspect } from './oracle';

/**
 * The inspector's mistakes according to the oracle; `null` for a file that only one of them can
 * read.
 */
export function faultsIn(text: string): readonly string[] | null {
  const file = plain(text);
  const { kind, isPartial, findings, scopes, problems } = inspect(text);
  if (file === null || kind !== 'forge-manifest') return null;
  const suspicion = suspect(file);
  const told = JSON.stringify(findings).toLowerCase();
  const names = new Set(scopes.map(({ name }) => name.toLowerCase()));
  const isTold = (fact: string): boolean =>
    told.includes(JSON.stringify(fact).slice(1, -1).toLowerCase());
  const reassuring = findings.filter(({ gravity }) => gravity === 'reassuring').map(({ id }) => id);
  const bare = (type: string): string => type.replace(/^.*:/, '');
  return [
    ...suspicion.scopes
      .filter((scope) => !names.has(scope.toLowerCase()))
      .map((scope) => `scope not in the answer: ${scope}`),
    ...suspicion.hosts.filter((host) => !isTold(host)).map((host) => `host not told: ${host}`),
    ...suspicion.modules
      .filter(
        (type) => !QUIET.has(type) && !isTold(type) && !isTold(bare(type)) && !isSpoken(type, told),
      )
      .map((type) => `module not told: ${type}`),
    ...suspicion.events
      .filter((event) => !isTold(event))
      .map((event) => `event not told: ${event}`),
    ...reassuring
      .filter((id) => suspicion.forbidden.has(id))
      .map((id) => `${id} in spite of: ${suspicion.forbidden.get(id) ?? ''}`),
    ...(isPartial && reassuring.length > 0 ? ['reassured though read in part'] : []),
    ...(problems.length > 20 ? ['too many problems'] : []),
  ];
}

/** Types that hold or run something for other modules and have no sentence of their own. */
const QUIET = new Set(['function', 'endpoint', 'remote', 'migration']);

/** Types covered by sentences that do not name them. */
const SPOKEN = new Map([
  ['trigger', 'background.'],
  ['scheduledTrigger', 'background.schedule'],
  ['consumer', 'background.queues'],
  ['fifoConsumer', 'background.queues'],
  ['webtrigger', 'entrance.'],
  ['apiRoute', 'entrance.api'],
  ['event', 'entrance.events'],
  ['llm', 'ai.model'],
  ['sql', 'storage.sql'],
  ['objectStore', 'storage.objects'],
  ['preUninstall', 'uninstall.told'],
  ['action', 'ai.action'],
  ['rovo:agent', 'ai.agent'],
  ['rovo:agentConnector', 'ai.agent-connector'],
  ['rovo:skill', 'ai.skill'],
  ['rovo:mcp', 'ai.mcp'],
]);

const isSpoken = (type: string, told: string): boolean => {
  const sentence = SPOKEN.get(type) ?? (type.endsWith(':preUninstall') ? 'uninstall.told' : null);
  return sentence !== null && told.includes(`"id":"${sentence}`);
};
