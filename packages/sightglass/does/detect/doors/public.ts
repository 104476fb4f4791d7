import type { Module } from '../../project/manifest';
import { endName, packageOf, pathOf } from '../../follow/values/sym';
import type { Observation, SeenCall } from '../../follow/observation';
import { argument, known } from '../../follow/values/value';
import type { Door } from '../../reading';
import { callsIn, placeOf, sideAndFrom, type Detecting } from '../what-detectors-see';
import { actorOf } from '../calls/product-calls';
import { isChange } from './as-app';

/** Web triggers that act on products or stores, though anybody on the internet can call them. */
export function webTriggerDoors(detecting: Detecting): readonly Door[] {
  const checking = new Set(
    detecting.followed.observations.filter(isCallerChecked).map(({ entry }) => entry.name),
  );
  return callsIn(detecting)
    .filter(({ entry }) => entry.modules.includes('webtrigger') && !checking.has(entry.name))
    .filter(acts)
    .map((seen): Door => ({
      kind: 'door',
      ...placeOf(seen.node),
      ...sideAndFrom(seen),
      door: 'webtrigger',
      name: seen.entry.name,
      certainty: 'certain',
      doubt: null,
    }));
}

/** Whether the caller's headers are read, or something is compared the way signatures are. */
function isCallerChecked(seen: Observation): boolean {
  if (seen.kind === 'read') {
    const path = pathOf(seen.sym).toLowerCase();
    const isOfRequest = seen.sym.root.from === 'handed' && seen.sym.root.name === 'request';
    return (
      isOfRequest &&
      ['headers', 'token', 'secret', 'signature', 'authorization', 'apikey', 'password'].some(
        (word) => path.includes(word),
      )
    );
  }
  if (seen.kind !== 'call') return false;
  const isCrypto = ['crypto', 'node:crypto', 'jsonwebtoken', 'jose', 'atlassian-jwt'].includes(
    packageOf(seen.callee) ?? '',
  );
  return (
    isCrypto &&
    ['createHmac', 'timingSafeEqual', 'verify', 'jwtVerify', 'decode', 'decodeSymmetric'].includes(
      endName(seen.callee) ?? '',
    )
  );
}

/** Whether a call acts as the app on a product, or changes a store. */
const acts = (seen: SeenCall): boolean =>
  isChange(seen) ||
  ((endName(seen.callee) ?? '').startsWith('request') && actorOf(seen.callee) === 'app');

/** Writes that people without a licence or an account can reach. */
export function openAccessDoors(detecting: Detecting): readonly Door[] {
  const { manifest } = detecting;
  return callsIn(detecting).flatMap((seen): Door[] => {
    const open = manifest.modules.find((each) => each.isUnlicensed && opens(each, seen));
    if (open === undefined || !writes(seen)) return [];
    const isAnonymous = open.texts.some(({ text }) => text === 'anonymous');
    return [
      {
        kind: 'door',
        ...placeOf(seen.node),
        ...sideAndFrom(seen),
        door: isAnonymous ? 'anonymous' : 'unlicensed',
        name: open.key,
        certainty: 'certain',
        doubt: null,
      },
    ];
  });
}

const opens = ({ functions, resources }: Module, { entry }: SeenCall): boolean =>
  functions.includes(entry.name) || resources.includes(entry.name);

function writes(seen: SeenCall): boolean {
  if (isChange(seen)) return true;
  if (
    !(endName(seen.callee) ?? '').startsWith('request') ||
    packageOf(seen.callee)?.startsWith('@forge/') !== true
  )
    return false;
  return argument(seen.args, 1).some(({ atom }) => {
    const [method] =
      atom.kind === 'thing' ? (atom.contents.current.entries.get('method') ?? []) : [];
    return (
      method !== undefined &&
      known(method.atom) !== undefined &&
      known(method.atom)?.toUpperCase() !== 'GET'
    );
  });
}
