import { eventFacts } from '../../facts/events';
import { moduleClass } from '../../facts/modules';
import { finding, type Finding, type Kind } from '../finding';
import { isFields, items, text, type Node } from '../reading/node';
import { linesOf, moduleNames, named, type Given, type Rule } from './given';
import { ON_PAGES_OF_OTHERS, servicesIn } from './ways-in';

const CONTENT: Kind = ['background.content-events', 'background', 'notable', 'implied'];
const PEOPLE: Kind = ['background.people-events', 'personal-data', 'notable', 'implied'];
const OTHER: Kind = ['background.other-events', 'background', 'ordinary', 'declared'];
const LIFE: Kind = ['background.own-events', 'background', 'ordinary', 'declared'];
const UNKNOWN: Kind = ['background.unknown-events', 'unknown', 'notable', 'declared'];
const SCHEDULE: Kind = ['background.schedule', 'background', 'ordinary', 'declared'];
const QUEUES: Kind = ['background.queues', 'background', 'ordinary', 'declared'];
const WORKFLOW: Kind = ['background.workflow', 'background', 'notable', 'declared'];
const ON_PAGES: Kind = ['background.on-pages', 'background', 'notable', 'declared'];
const CONTAINERS: Kind = ['background.containers', 'background', 'notable', 'declared'];
const AUTOMATION: Kind = ['background.automation', 'background', 'notable', 'declared'];

/** When the app runs without anybody opening it, and what it is handed then. */
export const tellBackground: Rule = (given) => {
  const { kind, root, declared } = given;
  if (kind !== 'forge-manifest' || root === null) return [];
  return [
    ...tellEvents(eventsIn(root)),
    ...scheduled(items(root, 'modules', 'scheduledTrigger')),
    ...ofTypes(QUEUES, given, 'consumer', 'fifoconsumer'),
    ...ofTypes(CONTAINERS, { declared: { modules: servicesIn(root) } }),
    ...ofClass(WORKFLOW, declared.modules, 'workflow'),
    ...matching(ON_PAGES, declared.modules, ({ type }) => ON_PAGES_OF_OTHERS.test(type)),
    ...matching(AUTOMATION, declared.modules, ({ type }) => BY_RULES.test(type)),
  ];
};

/** Modules that automation rules, searches and builds call. */
export const BY_RULES =
  /^(?:automation:(?!i18n)\w+|jira:jqlFunction|bitbucket:dynamicPipelinesProvider)$/i;

interface EventName {
  readonly name: string;
  readonly line: number;
}

/** Events are listed as names, or as mappings with the name in `eventType`. */
const eventsIn = (root: Node): EventName[] =>
  items(root, 'modules', 'trigger').flatMap((trigger) =>
    items(trigger, 'events').flatMap((event) => {
      const name = isFields(event.value) ? text(event, 'eventType') : event.value;
      return typeof name === 'string' ? [{ name: name.trim(), line: event.line }] : [];
    }),
  );

const HANDED: ReadonlyMap<string, Kind> = new Map([
  ['content', CONTENT],
  ['people', PEOPLE],
  ['app', LIFE],
]);

function tellEvents(events: readonly EventName[]): Finding[] {
  const groups = new Map<Kind, EventName[]>();
  for (const event of events) {
    const facts = eventFacts(event.name);
    const kind = facts === null ? UNKNOWN : (HANDED.get(facts.hands) ?? OTHER);
    groups.set(kind, [...(groups.get(kind) ?? []), event]);
  }
  return [...groups].map(([kind, same]) => {
    const names = named(same.map(({ name }) => name));
    return finding(kind, linesOf(same), { events: names, count: names.length });
  });
}

const scheduled = (triggers: readonly Node[]): Finding[] => {
  const intervals = named(triggers.map((trigger) => text(trigger, 'interval')));
  return triggers.length === 0
    ? []
    : [
        finding(SCHEDULE, linesOf(triggers), {
          intervals: intervals.map((each) => `interval.${each}`),
        }),
      ];
};

type Modules = Given['declared']['modules'];

const ofTypes = (
  kind: Kind,
  { declared: { modules } }: { readonly declared: { readonly modules: Modules } },
  ...types: readonly string[]
): Finding[] =>
  matching(kind, modules, ({ type }) => types.length === 0 || types.includes(type.toLowerCase()));

const ofClass = (kind: Kind, modules: Modules, name: string): Finding[] =>
  matching(kind, modules, ({ type }) => moduleClass(type) === name);

function matching(
  kind: Kind,
  modules: Modules,
  isMeant: (module: Modules[number]) => boolean,
): Finding[] {
  const found = modules.filter(isMeant);
  if (found.length === 0) return [];
  return [finding(kind, linesOf(found), { modules: moduleNames(found) })];
}
