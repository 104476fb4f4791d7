import type { Declared } from '../declared/declared';
import { isAnywhere, isAtlassians, isReadable } from '../../facts/hosts';

/**
 * Whether the app may call Atlassian's APIs with credentials of its own, such as a token that an
 * admin enters; the file does not show what it could do with those. An arbitrary address, or one
 * that admins choose, may be Atlassian's.
 */
export const callsAtlassianItself = ({ egress, remotes, configurableEgress }: Declared): boolean =>
  configurableEgress?.isOn === true ||
  egress.some(({ kind, address }) => !OF_PAGES.includes(kind) && leadsToAtlassian(address)) ||
  remotes.some(
    ({ urls, isConfigurable }) => isConfigurable || urls.some(({ url }) => leadsToAtlassian(url)),
  );

/** Uses in which a browser only loads or opens an address, without credentials of the app. */
const OF_PAGES = ['images', 'media', 'fonts', 'styles', 'navigation'];

const leadsToAtlassian = (address: string | null): boolean =>
  address !== null && (isAnywhere(address) || isAtlassians(address) || !isReadable(address));
