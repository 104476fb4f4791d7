import { finding, type Finding, type Kind } from '../finding';
import { items, text, type Node } from '../reading/node';
import { linesOf, named, type Rule } from './given';

const DYNAMIC: Kind = ['entrance.web-trigger', 'egress', 'notable', 'declared'];
const STATIC: Kind = ['entrance.static-web-trigger', 'egress', 'ordinary', 'declared'];
const API: Kind = ['entrance.api', 'egress', 'notable', 'declared'];
const EVENTS: Kind = ['entrance.events', 'egress', 'notable', 'declared'];

/**
 * Ways in from outside:
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/web-trigger/
 */
export const tellEntrances: Rule = ({ declared, root }) => {
  const { webTriggers, modules } = declared;
  const routes = modules.filter(({ type }) => type.toLowerCase() === 'apiroute');
  return [
    ...count(
      DYNAMIC,
      webTriggers.filter(({ isDynamic }) => isDynamic),
    ),
    ...count(
      STATIC,
      webTriggers.filter(({ isDynamic }) => !isDynamic),
    ),
    ...count(API, routes),
    ...(root === null ? [] : eventsForOthers(items(root, 'modules', 'event'))),
  ];
};

const count = (
  kind: Kind,
  found: readonly { readonly key: string | null; readonly line: number }[],
): Finding[] =>
  found.length === 0
    ? []
    : [
        finding(kind, linesOf(found), {
          count: found.length,
          names: named(found.map(({ key }) => key)),
        }),
      ];

/** Events may be meant for named apps, or with `*` for every app on the site. */
const eventsForOthers = (events: readonly Node[]): Finding[] => {
  const shared = events.filter((event) => items(event, 'allowedRecipients').length > 0);
  if (shared.length === 0) return [];
  return [finding(EVENTS, linesOf(shared), { names: named(shared.map((e) => text(e, 'name'))) })];
};
