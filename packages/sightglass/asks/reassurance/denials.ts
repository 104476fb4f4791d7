import { changes as changesBy, deletes, reads } from '../../facts/effects';
import type { Reach } from '../../facts/figures';
import { isAtlassians } from '../../facts/hosts';
import { moduleClass } from '../../facts/modules';
import { byName } from '../../json/own';
import type { Given } from '../rules/given';
import { offersToOthers, waysIn } from '../rules/ways-in';
import { grantsIn, hasPages } from '../rules/people';
import { ownFieldsIn, storesAtAtlassian } from '../rules/storage';
import { regionsOf, storesElsewhere } from '../rules/residency';
import { verdictsOn } from '../rules/runs-on-atlassian';

const orReach = ({ reach, elsewhere }: Given, what: (each: Reach) => number): boolean =>
  [...(reach === null ? [] : [reach]), ...elsewhere].some((each) => what(each) > 0);

/** An app that deletes also changes something. */
const changes = (given: Given): boolean =>
  given.scopes.some(({ name }) => changesBy(name) !== 'no') ||
  orReach(given, ({ deleting }) => deleting);

/** What in a file makes a reassurance false. Anything unknown is treated as if it did. */
const TABLE = {
  'asks-for-scopes': ({ scopes }: Given) => scopes.length > 0,
  reads: (given: Given) =>
    given.scopes.some(({ name }) => reads(name, 0) !== 'no') ||
    orReach(given, ({ people }) => people),
  changes,
  deletes: (given: Given) =>
    given.scopes.some(({ name }) => deletes(name, 0) !== 'no') ||
    orReach(given, ({ deleting }) => deleting),
  'opens-operations': ({ reach, scopes }: Given) =>
    reach === null || reach.operations > 0 || scopes.some(mayReachJira),
  'acts-as-others': ({ scopes }: Given) =>
    scopes.some(({ isImpersonated, words }) => isImpersonated || words?.verb === 'act-as'),
  'pages-missing': (given: Given) => !hasPages(given),
  'lets-others-in': ({ root }: Given) => root === null || grantsIn(root).length > 0,
  'names-outside-addresses': ({ declared: { egress, addresses } }: Given) =>
    [...egress, ...addresses].some(({ address }) => address === null || !isAtlassians(address)),
  'has-servers': ({ declared: { remotes, endpoints } }: Given) =>
    remotes.length > 0 || endpoints.some(({ remote }) => remote !== null),
  'logs-in-elsewhere': ({ declared }: Given) => declared.providers.length > 0,
  'lets-admins-add-addresses': ({ declared }: Given) => declared.configurableEgress?.isOn === true,
  'runs-on-connect': ({ declared }: Given) => declared.connect !== null,
  'answers-from-outside': offersToOthers,
  'stores-at-atlassian': storesAtAtlassian,
  'keeps-in-the-product': (given: Given) =>
    changes(given) ||
    given.declared.modules.some(({ type }) => KEPT_FOR_IT.test(type) || isDataProvider(type)) ||
    ownFieldsIn(given).length > 0,
  'runs-by-itself': (given: Given) => waysIn(given).length > 0,
  'loosens-pages': ({ declared: { options, egress } }: Given) =>
    options.length > 0 || egress.some(({ kind }) => kind !== BACKEND),
  'stores-elsewhere': (given: Given) =>
    storesElsewhere(given).length > 0 || regionsOf(given).length > 0,
  'does-not-fit': (given: Given) => verdictsOn(given).length > 0,
} as const;
export type Denial = keyof typeof TABLE;

/** Whether a file holds what this denial names. */
export const isDenied = (denial: Denial, given: Given): boolean => byName(TABLE, denial)(given);

const BACKEND = 'fetch.backend';

const isDataProvider = (type: string): boolean => moduleClass(type) === 'data-provider';

/** Modules for permissions whose grants the site keeps. */
const KEPT_FOR_IT = /^jira:(?:global|project)Permission$/i;

/**
 * Whether a scope may open operations of Jira: scopes of other products do not, an unknown one may.
 */
const mayReachJira = ({ words }: Given['scopes'][number]): boolean =>
  words === null || !(words.product.startsWith('jira') || words.product === 'forge');
