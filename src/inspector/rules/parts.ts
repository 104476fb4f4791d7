import { connectModuleClass, moduleClass } from '../facts/modules';
import { finding, type Finding, type Kind } from '../finding';
import type { DeclaredModule } from '../declared';
import { linesOf, moduleNames, type Rule } from './given';

const PAGES: Kind = ['parts.pages', 'read', 'ordinary', 'declared'];
const DATA: Kind = ['parts.data-providers', 'change', 'ordinary', 'declared'];
const OTHERS: Kind = ['parts.others', 'background', 'ordinary', 'declared'];
const UNKNOWN: Kind = ['parts.unknown-modules', 'unknown', 'notable', 'declared'];
const UNKNOWN_CONNECT: Kind = ['parts.unknown-connect-modules', 'unknown', 'notable', 'declared'];

/** Where it shows itself, and the parts that are not known. */
export const tellParts: Rule = ({ declared: { modules, connect } }) => [
  ...told(
    PAGES,
    modules.filter(({ type }) => PAGE_CLASSES.includes(moduleClass(type) ?? '')),
  ),
  ...told(
    DATA,
    modules.filter(({ type }) => moduleClass(type) === 'data-provider'),
  ),
  ...told(OTHERS, modules.filter(isToldNowhereElse)),
  ...told(
    UNKNOWN,
    modules.filter(({ type }) => moduleClass(type) === null),
  ),
  ...told(
    UNKNOWN_CONNECT,
    (connect?.modules ?? []).filter(({ type }) => connectModuleClass(type) === null),
  ),
];

const PAGE_CLASSES = ['page', 'admin-page'];

/** What runs or is called on behalf of something else, and has no sentence of its own. */
const isToldNowhereElse = ({ type }: DeclaredModule): boolean =>
  ['background', 'plumbing'].includes(moduleClass(type) ?? '') &&
  !TOLD_ELSEWHERE.includes(type.toLowerCase()) &&
  !/backgroundScript$/i.test(type);

const TOLD_ELSEWHERE = [
  ...['trigger', 'scheduledtrigger', 'consumer', 'fifoconsumer', 'preuninstall'],
  ...['webtrigger', 'apiroute', 'function', 'endpoint', 'remote', 'workflow', 'migration'],
];

function told(kind: Kind, modules: readonly DeclaredModule[]): Finding[] {
  if (modules.length === 0) return [];
  const names = moduleNames(modules);
  return [finding(kind, linesOf(modules), { modules: names, count: names.length })];
}
