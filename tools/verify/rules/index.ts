import type { Rule } from '../rule';
import { buildSettings } from './build-settings';
import { compiler } from './compiler';
import { computedMembers } from './computed-members';
import { declaredAndUsed } from './declared-and-used';
import { disclosureCurrent } from './disclosure-current';
import { elements } from './elements';
import { entries } from './entries';
import { globals } from './globals';
import { guards } from './guards';
import { historyChain } from './history-chain';
import { imports } from './imports';
import { jiraCalls } from './jira-calls';
import { licences } from './licences';
import { logLines } from './log-lines';
import { madeUpTypes } from './made-up-types';
import { manifestEvents } from './manifest-events';
import { manifestFunctions } from './manifest-functions';
import { manifestResources } from './manifest-resources';
import { manifestShapeRule } from './manifest-shape';
import { members } from './members';
import { noAny } from './no-any';
import { onTheSpot } from './on-the-spot';
import { operations } from './operations';
import { outsideThings } from './outside-things';
import { pageHtml } from './page-html';
import { publisher } from './publisher';
import { rendered } from './rendered';
import { savedFiles } from './saved-files';
import { schedules } from './schedules';
import { scopes } from './scopes';
import { seals } from './seals';
import { shippedFiles } from './shipped-files';
import { statementTexts } from './statement-texts';
import { storageCalls } from './storage-calls';
import { styleSheets } from './style-sheets';
import { syntax } from './syntax';
import { typeErrors } from './type-errors';

/** Every rule, in the order in which they are examined and told. */
export const rules: readonly Rule[] = [
  manifestShapeRule,
  manifestEvents,
  manifestFunctions,
  manifestResources,
  schedules,
  imports,
  globals,
  members,
  onTheSpot,
  outsideThings,
  computedMembers,
  syntax,
  madeUpTypes,
  noAny,
  elements,
  rendered,
  savedFiles,
  styleSheets,
  pageHtml,
  buildSettings,
  shippedFiles,
  entries,
  storageCalls,
  jiraCalls,
  logLines,
  guards,
  operations,
  scopes,
  declaredAndUsed,
  publisher,
  historyChain,
  statementTexts,
  licences,
  compiler,
  typeErrors,
  seals,
  disclosureCurrent,
];
