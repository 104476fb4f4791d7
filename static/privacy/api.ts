import { makeInvoke } from '@forge/bridge';
import {
  type AdminDefinitions,
  type EraseCounts,
  type Overview,
  type Panel,
  type ProjectDefinitions,
  type RecordOutcome,
  type RefreshOutcome,
  type RehearseOutcome,
  type Result,
} from '../../src/contract';
import { settle } from './settle';

const invokeAdmin = makeInvoke<AdminDefinitions>();
const invokeProject = makeInvoke<ProjectDefinitions>();

export const readOverview = (): Promise<Result<Overview>> => settle(invokeAdmin('overview'));
export const readPanel = (): Promise<Result<Panel>> => settle(invokeProject('panel'));
export const refresh = (): Promise<Result<RefreshOutcome>> => settle(invokeAdmin('refresh'));
export const record = (): Promise<Result<RecordOutcome>> => settle(invokeAdmin('record'));
export const erase = (): Promise<Result<EraseCounts>> => settle(invokeAdmin('erase'));
export const rehearse = (): Promise<Result<RehearseOutcome>> => settle(invokeAdmin('rehearse'));
