import type { Declared } from '../declared/declared';
import { comesAndGoes, says, widens, type Aspect, type Saying } from './aspect';
import { ENDPOINT_ASPECTS, REMOTE_ASPECTS } from './remote-aspects';

const scopes: Saying = ({ scopes: all }) =>
  all.map(({ name, line }) => says({ name }, line, { id: name.toLowerCase() }));

const impersonating: Saying = ({ scopes: all }) =>
  all
    .filter(({ allowsImpersonation }) => allowsImpersonation)
    .map(({ name, line }) => says({ name }, line, { owner: name.toLowerCase() }));

/** Scopes: every kind of file has them. */
export const SCOPES: Aspect = comesAndGoes('scope', scopes);

/** An entry that refers to a remote is identified by the remote's key. */
const egress: Saying = ({ egress: all }) =>
  all.map(({ kind, address, remote, line }) =>
    says({ kind: [`egress.${kind}`], address: address ?? remote ?? '' }, line, {
      id: egressId(kind, address, remote),
    }),
  );

const egressId = (kind: string, address: string | null, remote: string | null): string =>
  JSON.stringify([kind, address, remote]);

const egressWhere =
  (isMeant: (entry: Declared['egress'][number]) => boolean): Saying =>
  ({ egress: all }) =>
    all.filter(isMeant).map(({ kind, address, remote, line }) =>
      says({ address: address ?? remote ?? '' }, line, {
        id: egressId(kind, address, remote),
        owner: egressId(kind, address, remote),
      }),
    );

/** Atlassian treats an entry without this flag as sending personal data. */
const personal = egressWhere(({ inScopeEud }) => inScopeEud !== false);

/** Admins can switch analytics addresses off, so becoming one is a loss of power. */
const analytics = egressWhere(({ category }) => category?.toLowerCase() === 'analytics');

const options: Saying = ({ options: all }) =>
  all.map(({ kind, option, line }) => says({ kind, option }, line));

const webTriggers: Saying = ({ webTriggers: all }) =>
  all.map(({ key, line }) => says({ key }, line, { id: key }));

const dynamic: Saying = ({ webTriggers: all }) =>
  all
    .filter(({ isDynamic }) => isDynamic)
    .map(({ key, line }) => says({ key }, line, { owner: key }));

const providers: Saying = ({ providers: all }) =>
  all.map(({ key, clientId, line }) => says({ key, clientId: clientId ?? '–' }, line));

const configurable: Saying = ({ configurableEgress: found }) =>
  found?.isOn === true ? [says({}, found.line)] : [];

const licensing: Saying = ({ licensing: found }) =>
  found?.isOn === true ? [says({}, found.line)] : [];

const appManaged: Saying = ({ appManaged: found }) =>
  found?.isOn === true ? [says({}, found.line)] : [];

/** Addresses of icons and in unknown parts. */
const addresses: Saying = ({ addresses: all }) =>
  all.map(({ address, line }) => says({ address }, line));

/**
 * Without the modules that have aspects of their own, and without functions, which only say where
 * the code is.
 */
const modules: Saying = ({ modules: all }) =>
  all
    .filter(({ type }) => !['function', 'endpoint', 'webtrigger'].includes(type.toLowerCase()))
    .map(({ type, key, line }) => says({ type, key: key ?? '–' }, line));

export const FORGE_ASPECTS: readonly Aspect[] = [
  widens('impersonation', impersonating, scopes),
  comesAndGoes('egress', egress),
  widens('personal', personal, egress),
  { ...widens('analytics', analytics, egress), added: 'narrower', removed: 'wider' },
  comesAndGoes('configurable', configurable),
  ...REMOTE_ASPECTS,
  ...ENDPOINT_ASPECTS,
  comesAndGoes('provider', providers),
  comesAndGoes('web-trigger', webTriggers),
  widens('dynamic', dynamic, webTriggers),
  comesAndGoes('option', options),
  comesAndGoes('licensing', licensing, { isNeutral: true }),
  comesAndGoes('app-managed', appManaged, { isNeutral: true }),
  comesAndGoes('address', addresses),
  comesAndGoes('module', modules, { isNeutral: true }),
];

const server: Saying = ({ connect }) =>
  connect?.baseUrl == null ? [] : [says({ url: connect.baseUrl.url }, connect.baseUrl.line)];

const lifecycle: Saying = ({ connect }) =>
  (connect?.lifecycle ?? []).map(({ type, line }) => says({ event: type }, line));

const connectModules: Saying = ({ connect }) =>
  (connect?.modules ?? []).map(({ type, key, line }) => says({ type, key: key ?? '–' }, line));

export const CONNECT_ASPECTS: readonly Aspect[] = [
  comesAndGoes('server', server),
  comesAndGoes('lifecycle', lifecycle, { isNeutral: true }),
  comesAndGoes('connect-module', connectModules, { isNeutral: true }),
];
