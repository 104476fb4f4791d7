import { connectModuleClass, moduleClass, type ModuleClass } from '../../facts/modules';
import { finding, type Finding, type Kind } from '../finding';
import type { DeclaredModule } from '../declared/declared';
import { BY_RULES } from './background';
import { linesOf, moduleNames, type Rule } from './given';
import { ON_PAGES_OF_OTHERS } from './ways-in';

const PAGES: Kind = ['parts.pages', 'read', 'ordinary', 'declared'];
const DATA: Kind = ['parts.data-providers', 'change', 'ordinary', 'declared'];
const OTHERS: Kind = ['parts.others', 'background', 'ordinary', 'declared'];
const UNKNOWN: Kind = ['parts.unknown-modules', 'unknown', 'notable', 'declared'];
const UNKNOWN_CONNECT: Kind = ['parts.unknown-connect-modules', 'unknown', 'notable', 'declared'];

/** Where the app appears, what else it consists of, and which parts are unknown. */
export const tellParts: Rule = ({ declared: { modules, connect } }) => {
  const ofConnect = connect?.modules ?? [];
  const isOf = (isMeant: (of: ModuleClass) => boolean): DeclaredModule[] => [
    ...modules.filter(({ type }) => isAmong(moduleClass(type), isMeant)),
    ...ofConnect.filter(({ type }) => isAmong(connectModuleClass(type), isMeant)),
  ];
  return [
    ...told(
      PAGES,
      isOf((its) => its === 'page' || its === 'admin-page'),
    ),
    ...told(
      DATA,
      isOf((its) => its === 'data-provider'),
    ),
    ...told(OTHERS, [
      ...modules.filter(isToldNowhereElse),
      ...ofConnect.filter(isToldNowhereElseOfConnect),
    ]),
    ...told(
      UNKNOWN,
      modules.filter(({ type }) => moduleClass(type) === null),
    ),
    ...told(
      UNKNOWN_CONNECT,
      ofConnect.filter(({ type }) => connectModuleClass(type) === null),
    ),
  ];
};

const isAmong = (found: ModuleClass | null, isMeant: (of: ModuleClass) => boolean): boolean =>
  found !== null && isMeant(found);

/** Modules that run or are called for another part, and have no sentence of their own. */
const isToldNowhereElse = ({ type }: DeclaredModule): boolean =>
  ['background', 'plumbing'].includes(moduleClass(type) ?? '') &&
  !TOLD_ELSEWHERE.includes(type.toLowerCase()) &&
  !BY_RULES.test(type) &&
  !ON_PAGES_OF_OTHERS.test(type) &&
  !/(?:^|:)preUninstall$/i.test(type);

const TOLD_ELSEWHERE = [
  ...['trigger', 'scheduledtrigger', 'consumer', 'fifoconsumer', 'preuninstall'],
  ...['webtrigger', 'apiroute', 'function', 'endpoint', 'remote', 'workflow', 'migration'],
];

const isToldNowhereElseOfConnect = ({ type }: DeclaredModule): boolean =>
  ['workflow', 'background', 'plumbing'].includes(connectModuleClass(type) ?? '') &&
  !/(?:^|:)(?:webhooks|lifecycle)$/i.test(type);

function told(kind: Kind, modules: readonly DeclaredModule[]): Finding[] {
  if (modules.length === 0) return [];
  const names = moduleNames(modules);
  return [finding(kind, linesOf(modules), { modules: names, count: modules.length })];
}
