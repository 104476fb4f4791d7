import type { Declared, DeclaredEndpoint } from '../../declared/declared';
import { pairs } from '../../../json/pairs';
import { asked, open, type Reason } from './reason';

type Rule = (before: Declared, after: Declared) => readonly Reason[];

/** Rules about everything except scopes and addresses. */
export const partReasons: Rule = (before, after) =>
  [options, webTriggers, licensing, providers, endpoints, hosted].flatMap((rule) =>
    rule(before, after),
  );

/**
 * Services that Atlassian runs for an app besides its code: admins are asked for the first of each
 * kind.
 */
const HOSTED = [
  ['sql', 'sql-added'],
  ['objectstore', 'object-store-added'],
  ['llm', 'llm-added'],
  ['services', 'containers-added'],
] as const;

const hosted: Rule = (before, after) =>
  HOSTED.flatMap(([wanted, id]) => {
    const isOf = ({ type }: { readonly type: string }): boolean => type.toLowerCase() === wanted;
    const now = after.hosted.filter(isOf);
    return now.length === 0 || before.hosted.some(isOf) ? [] : [asked(id, {}, { after: now })];
  });

/**
 * Atlassian's list of changes that need approval names content options, but not sandbox policies.
 */
const options: Rule = (before, after) =>
  pairs(before.options, after.options, ({ kind, option }) => `${kind} ${option}`).flatMap(
    (pair) => {
      const [now] = pair.after;
      if (now === undefined || pair.before.length > 0) return [];
      const values = { kind: now.kind, option: now.option };
      return now.kind === 'sandbox'
        ? [open('sandbox-added', values, pair)]
        : [asked('option-added', values, pair)];
    },
  );

/** Two of Atlassian's pages disagree on whether one more dynamic web trigger counts. */
const webTriggers: Rule = (before, after) => {
  const hadOne = before.webTriggers.some(({ isDynamic }) => isDynamic);
  return pairs(before.webTriggers, after.webTriggers, ({ key }) => key).flatMap((pair) => {
    const { key } = pair;
    if (!pair.after.some(({ isDynamic }) => isDynamic)) return [];
    if (pair.before.length === 0)
      return hadOne
        ? [open('web-trigger-another', { key }, pair)]
        : [asked('web-trigger-added', { key }, pair)];
    return pair.before.some(({ isDynamic }) => isDynamic)
      ? []
      : [asked('web-trigger-dynamic', { key }, pair)];
  });
};

const licensing: Rule = (before, after) =>
  after.licensing?.isOn === true && before.licensing?.isOn !== true
    ? [asked('licensing', {}, { after: [after.licensing] })]
    : [];

const providers: Rule = (before, after) =>
  pairs(before.providers, after.providers, ({ key }) => key).flatMap((pair) => {
    const { key } = pair;
    if (pair.before.length === 0) return [asked('provider-added', { key }, pair)];
    if (pair.after.length === 0) return [asked('provider-removed', { key }, pair)];
    const known = pair.before.map(({ clientId }) => clientId);
    return pair.after.some(({ clientId }) => !known.includes(clientId))
      ? [asked('provider-client', { key }, pair)]
      : [];
  });

/**
 * Only the page on endpoints says that a changed endpoint counts; it leaves open whether a new one
 * does.
 */
const endpoints: Rule = (before, after) =>
  pairs(before.endpoints, after.endpoints, ({ key }) => key).flatMap((pair) => {
    const { key } = pair;
    if (pair.after.length === 0) return [];
    if (pair.before.length === 0) return [open('endpoint-added', { key }, pair)];
    const known = pair.before.map(content);
    return pair.after.some((endpoint) => !known.includes(content(endpoint)))
      ? [asked('endpoint-changed', { key }, pair)]
      : [];
  });

const content = (endpoint: DeclaredEndpoint): string => JSON.stringify({ ...endpoint, line: 0 });
