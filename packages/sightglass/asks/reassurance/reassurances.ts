import type { Basis, Concern } from '../finding';
import type { SourceKind } from '../source-kind';
import type { Denial } from './denials';
import type { Ground } from './ground';

/**
 * A sentence that something cannot happen, and everything it needs to be true; its text is
 * `finding.<id>`.
 */
export interface Reassurance {
  readonly id: string;
  readonly concern: Concern;
  readonly proof: Basis;
  readonly of: readonly SourceKind[];
  /** All of these must hold, or the sentence is not said. */
  readonly restsOn: readonly Ground[];
  /** None of these may be true of the file. */
  readonly deniedBy: readonly Denial[];
}

const MANIFEST: readonly SourceKind[] = ['forge-manifest'];
const FILES: readonly SourceKind[] = ['forge-manifest', 'connect-descriptor'];
const ANY: readonly SourceKind[] = [...FILES, 'scope-list'];

const WHOLE: readonly Ground[] = ['lines', 'whole', 'permissions', 'keys'];
const SCOPES: readonly Ground[] = [...WHOLE, 'scopes', 'modules', 'own-calls'];
const PARTS: readonly Ground[] = [...WHOLE, 'modules', 'references'];

/** Every way in which data leaves: sent by the app, or fetched by others. */
const WAYS_OUT: readonly Denial[] = [
  'names-outside-addresses',
  'has-servers',
  'logs-in-elsewhere',
  'lets-admins-add-addresses',
  'runs-on-connect',
  'answers-from-outside',
];

const about = (
  [id, concern, proof = 'default']: readonly [string, Concern, Basis?],
  of: readonly SourceKind[],
  restsOn: readonly Ground[],
  deniedBy: readonly Denial[],
): Reassurance => ({ id, concern, proof, of, restsOn, deniedBy });

/** Every reassurance, the ones that matter most to a reviewer first. */
export const REASSURANCES: readonly Reassurance[] = [
  about(['egress.none', 'egress'], MANIFEST, PARTS, WAYS_OUT),
  about(['cannot.anything', 'read'], FILES, SCOPES, ['asks-for-scopes']),
  about(['cannot.delete', 'delete'], ANY, [...SCOPES, 'effects'], ['deletes']),
  about(['cannot.change', 'change'], ANY, SCOPES, ['changes']),
  about(['cannot.read', 'read'], ANY, SCOPES, ['reads']),
  about(['impersonation.none', 'impersonation'], FILES, [...WHOLE, 'scopes'], ['acts-as-others']),
  about(['roa.yes', 'runs-on-atlassian'], MANIFEST, PARTS, [
    'does-not-fit',
    ...WAYS_OUT.slice(0, 5),
  ]),
  about(
    ['uninstall.nothing-kept', 'uninstall'],
    MANIFEST,
    [...PARTS, 'scopes', 'own-calls'],
    [...(['stores-at-atlassian', 'keeps-in-the-product'] as const), ...WAYS_OUT],
  ),
  about(
    ['storage.none', 'storage'],
    MANIFEST,
    [...PARTS, 'scopes', 'own-calls'],
    ['stores-at-atlassian', 'keeps-in-the-product'],
  ),
  about(
    ['background.none', 'background'],
    MANIFEST,
    [...PARTS, 'callers'],
    ['runs-by-itself', 'answers-from-outside', 'has-servers', 'runs-on-connect'],
  ),
  about(['people.licensed', 'unlicensed'], MANIFEST, PARTS, ['pages-missing', 'lets-others-in']),
  about(['residency.pinned', 'residency'], MANIFEST, PARTS, [
    'stores-elsewhere',
    'runs-on-connect',
  ]),
  about(['pages.strict', 'page-security'], MANIFEST, WHOLE, ['loosens-pages']),
  about(['reach.nothing', 'read', 'implied'], ANY, SCOPES, [
    ...(['opens-operations', 'reads', 'changes', 'deletes'] as const),
  ]),
];
