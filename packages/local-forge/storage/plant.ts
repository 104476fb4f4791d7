import { Refusal } from '../refusal';
import { KvsRefusal } from './limits';
import { preparedSet } from './single';
import type { InstallationData } from './view';

/**
 * Stores a value for an installation. Throws a 400 with the platform's code for what the platform
 * would refuse.
 */
export function plantValue(
  data: InstallationData,
  key: string,
  value: unknown,
  secret: boolean,
): void {
  try {
    preparedSet({ key, value }, secret).into(secret ? data.secrets : data.plain);
  } catch (thrown) {
    if (thrown instanceof KvsRefusal) throw new Refusal(400, thrown.code, thrown.message);
    throw thrown;
  }
}
