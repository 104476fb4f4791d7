import type { Declared } from '../declared/declared';
import { isAnywhere, isAtlassians, isReadable } from '../../facts/hosts';

/**
 * Whether it may call Atlassian's interfaces with keys of its own, such as a token that an admin types
 * in: what it can do there is not in the file. Any address, and one that admins choose, may be Atlassian's.
 */
export const callsAtlassianItself = ({ egress, remotes, configurableEgress }: Declared): boolean =>
  configurableEgress?.isOn === true ||
  egress.some(({ kind, address }) => !OF_PAGES.includes(kind) && leadsToAtlassian(address)) ||
  remotes.some(
    ({ urls, isConfigurable }) => isConfigurable || urls.some(({ url }) => leadsToAtlassian(url)),
  );

/** What a browser only loads or opens carries no key of the app's. */
const OF_PAGES = ['images', 'media', 'fonts', 'styles', 'navigation'];

const leadsToAtlassian = (address: string | null): boolean =>
  address !== null && (isAnywhere(address) || isAtlassians(address) || !isReadable(address));
