import { finding, type Kind } from '../finding';
import { linesOf, type Rule } from './given';

const READABLE: Kind = ['logs.readable', 'egress', 'ordinary', 'implied'];

/**
 * By default, an app's developer can read and export what its code on Atlassian's servers logs:
 * https://developer.atlassian.com/platform/forge/access-app-logs/ and
 * https://developer.atlassian.com/platform/forge/export-app-logs/ (2026-08-21)
 */
export const tellLogs: Rule = ({ kind, declared: { modules, hosted } }) => {
  if (kind !== 'forge-manifest') return [];
  const running = [
    ...modules.filter(({ type }) => type.toLowerCase() === 'function'),
    ...hosted.filter(({ type }) => type === 'services'),
  ];
  return running.length === 0 ? [] : [finding(READABLE, linesOf(running))];
};
