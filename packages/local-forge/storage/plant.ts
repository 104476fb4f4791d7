import { Refusal } from '../refusal';
import { KvsRefusal } from './limits';
import { preparedSet } from './single';
import type { InstallationData } from './view';

/** Stores a value for an installation. What the platform would refuse is a 400 with its own code. */
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
