import { changes, current, publisher } from '../../statement/current';
import type { DocumentSource } from '../../disclosure/export/document';
import { state } from '../../statement/state';
import type { Statement } from '../../statement/statement';
import type { Invocation } from '../../platform/invocation';
import { overview } from './overview';

/** The answers to all questions, with what was read of this site just now. */
export const liveStatement = async (invocation: Invocation): Promise<Statement> =>
  state(current, publisher, await overview(invocation));

/** The answers to all questions, without anything of this site. */
export const generalStatement = (): Statement => state(current, publisher);

/** What every downloaded file is written from. */
export const documentSource = async (invocation: Invocation): Promise<DocumentSource> => {
  const { readAt, record, otherKeys, scopes } = await overview(invocation);
  return { disclosure: current, publisher, changes, live: { readAt, record, otherKeys, scopes } };
};
