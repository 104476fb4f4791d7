import { changes, deletes, reads } from '../../facts/effects';
import { isAtlassians } from '../../facts/hosts';
import { moduleClass } from '../../facts/modules';
import type { Given } from '../rules/given';
import { offersToOthers, waysIn } from '../rules/ways-in';
import { grantsIn, hasPages } from '../rules/people';
import { ownFieldsIn, storesAtAtlassian } from '../rules/storage';
import { regionsOf, storesElsewhere } from '../rules/residency';
import { verdictsOn } from '../rules/runs-on-atlassian';

/** What a file may say that makes a reassurance false; in words by `denial.<id>`. */
export const DENIALS = [
  'asks-for-scopes',
  'reads',
  'changes',
  'deletes',
  'opens-operations',
  'acts-as-others',
  'pages-missing',
  'lets-others-in',
  'names-outside-addresses',
  'has-servers',
  'logs-in-elsewhere',
  'lets-admins-add-addresses',
  'runs-on-connect',
  'answers-from-outside',
  'stores-at-atlassian',
  'keeps-in-the-product',
  'runs-by-itself',
  'loosens-pages',
  'stores-elsewhere',
  'does-not-fit',
] as const;
export type Denial = (typeof DENIALS)[number];

/** Whether a file says it. What is not known counts as said. */
export function isDenied(denial: Denial, given: Given): boolean {
  const { declared, scopes, reach, elsewhere, root } = given;
  switch (denial) {
    case 'asks-for-scopes':
      return scopes.length > 0;
    case 'reads':
      return (
        scopes.some(({ name }) => reads(name, 0) !== 'no') ||
        [reach, ...elsewhere].some((each) => (each?.people ?? 0) > 0)
      );
    case 'changes':
      return scopes.some(({ name }) => changes(name) !== 'no');
    case 'deletes':
      return (
        scopes.some(({ name }) => deletes(name, 0) !== 'no') ||
        [reach, ...elsewhere].some((each) => (each?.deleting ?? 0) > 0)
      );
    case 'opens-operations':
      return reach === null || reach.operations > 0 || scopes.some(isOfAnother);
    case 'acts-as-others':
      return (
        scopes.some(({ isImpersonated }) => isImpersonated) ||
        scopes.some(({ words }) => words?.verb === 'act-as')
      );
    case 'pages-missing':
      return !hasPages(given);
    case 'lets-others-in':
      return root === null || grantsIn(root).length > 0;
    case 'names-outside-addresses':
      return [...declared.egress, ...declared.addresses].some(
        ({ address }) => address === null || !isAtlassians(address),
      );
    case 'has-servers':
      return (
        declared.remotes.length > 0 || declared.endpoints.some(({ remote }) => remote !== null)
      );
    case 'logs-in-elsewhere':
      return declared.providers.length > 0;
    case 'lets-admins-add-addresses':
      return declared.configurableEgress?.isOn === true;
    case 'runs-on-connect':
      return declared.connect !== null;
    case 'answers-from-outside':
      return offersToOthers(given);
    case 'stores-at-atlassian':
      return storesAtAtlassian(given);
    case 'keeps-in-the-product':
      return (
        scopes.some(({ name }) => changes(name) !== 'no' || ownData(name)) ||
        declared.modules.some(({ type }) => moduleClass(type) === 'data-provider') ||
        ownFieldsIn(given).length > 0
      );
    case 'runs-by-itself':
      return waysIn(given).length > 0;
    case 'loosens-pages':
      return declared.options.length > 0 || declared.egress.some(({ kind }) => kind !== BACKEND);
    case 'stores-elsewhere':
      return storesElsewhere(given).length > 0 || regionsOf(given).length > 0;
    case 'does-not-fit':
      return verdictsOn(given).length > 0;
  }
}

const BACKEND = 'fetch.backend';

/** What an app for another product cannot do in Jira is no news; what is unknown may open anything. */
const isOfAnother = ({ words }: Given['scopes'][number]): boolean =>
  words === null || !(words.product.startsWith('jira') || words.product === 'forge');

/** Data that apps put beside what people made stays there too. */
const ownData = (name: string): boolean => /^write:.*(?:propert|props|app-data)/i.test(name);
