import { makeInvoke } from '@forge/bridge';
import {
  type EraseCounts,
  type Overview,
  type Panel,
  type RecordOutcome,
  type RefreshOutcome,
  type RehearseOutcome,
} from '../../../src/contract';
import type { AdminDefinitions, ProjectDefinitions } from '../../../src/definitions';
import type { Comparison, DocumentSource, Outcome, Statement } from './answers';
import { settle } from './settle';

const invokeAdmin = makeInvoke<AdminDefinitions>();
const invokeProject = makeInvoke<ProjectDefinitions>();

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
