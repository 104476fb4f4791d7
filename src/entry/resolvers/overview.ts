import { record, stored } from '../../capabilities/stored';
import type { OtherKeys, Overview, RecordView } from '../../contract';
import { callingInstallation } from '../../record/identity';
import { readRecord } from '../../record/read';
import { readAt } from '../../platform/clock';
import { current, publisher } from '../../statement/current';
import { codeOf } from '../../platform/failure';
import type { Invocation } from '../../platform/invocation';
import { Walk } from '../../platform/storage/walk-pages';
import { viewDifferences, viewFields, viewScopes } from './declared';
import { makerOf } from './maker';

/** Undeclared keys shown by name. */
const MAX_NAMED = 20;

/** All that the admin page shows, read now, but the receipt. Writes nothing. */
export async function overview(invocation: Invocation): Promise<Omit<Overview, 'receipt'>> {
  const [view, otherKeys] = await Promise.all([viewRecord(invocation), otherKeysOf(invocation)]);
  const views = viewScopes(invocation);
  return {
    readAt: readAt(),
    record: view,
    otherKeys,
    installationId: callingInstallation(invocation),
    scopes: views,
    differences: viewDifferences(invocation, views),
    version: current.app.version,
    disclosureHash: current.hash,
    maker: makerOf(publisher),
    fields: viewFields(),
    timeLimitDays: record.timeLimitDays,
  };
}

const viewRecord = (invocation: Invocation): Promise<RecordView> =>
  readRecord(invocation).catch((thrown: unknown) => ({
    state: 'unreadable',
    code: codeOf(thrown),
  }));

/** Walks every key, so that one which no capability declares cannot go unseen. */
async function otherKeysOf(invocation: Invocation): Promise<OtherKeys> {
  const declared = new Set(stored.map(({ key }) => key));
  const undeclared: string[] = [];
  try {
    const walk = new Walk(invocation);
    for (let keys = await walk.next(); keys !== null; keys = await walk.next())
      undeclared.push(...keys.map(({ name }) => name).filter((name) => !declared.has(name)));
  } catch (thrown) {
    return { state: 'unreadable', code: codeOf(thrown) };
  }
  const undeclaredCount = undeclared.length;
  return { state: 'walked', undeclared: undeclared.slice(0, MAX_NAMED), undeclaredCount };
}
