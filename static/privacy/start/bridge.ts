import { makeInvoke, view } from '@forge/bridge';
import type {
  EraseCounts,
  Overview,
  Panel,
  RecordOutcome,
  RefreshOutcome,
  RehearseOutcome,
} from '../../../src/contract';
import type { AdminDefinitions, PanelDefinitions } from '../../../src/definitions';
import type { Comparison, DocumentSource, Outcome, Statement } from './answers';
import { settle } from './settle';

const invokeAdmin = makeInvoke<AdminDefinitions>();
const invokeProject = makeInvoke<PanelDefinitions>();

/** What the functions answer. A name is all that they are sent: nothing goes along with it. */
export const readOverview = (): Promise<Outcome<Overview>> => settle(invokeAdmin('overview'));
export const readStatement = (): Promise<Outcome<Statement>> => settle(invokeAdmin('statement'));
export const readChanges = (): Promise<Outcome<Comparison>> => settle(invokeAdmin('changes'));
export const readDocument = (): Promise<Outcome<DocumentSource>> => settle(invokeAdmin('document'));
export const readPanel = (): Promise<Outcome<Panel>> => settle(invokeProject('panel'));
export const readPanelStatement = (): Promise<Outcome<Statement>> =>
  settle(invokeProject('statement'));
export const refresh = (): Promise<Outcome<RefreshOutcome>> => settle(invokeAdmin('refresh'));
export const record = (): Promise<Outcome<RecordOutcome>> => settle(invokeAdmin('record'));
export const erase = (): Promise<Outcome<EraseCounts>> => settle(invokeAdmin('erase'));
export const rehearse = (): Promise<Outcome<RehearseOutcome>> => settle(invokeAdmin('rehearse'));

type Given = Awaited<ReturnType<typeof view.getContext>>;

/** What the page takes of its context. It is not told who looks at it. */
export type PageContext = Pick<Given, 'moduleKey' | 'siteUrl' | 'locale' | 'timezone'>;

export async function readContext(): Promise<PageContext> {
  const { moduleKey, siteUrl, locale, timezone } = await view.getContext();
  return { moduleKey, siteUrl, locale, timezone };
}

/** Jira's theme. Without it the page follows the system's own. */
export const takeTheme = (): void => {
  view.theme.enable().catch(() => undefined);
};
