import { isTelling, nameOf } from '../follow/values/sym';
import { known, type Args, type Sym } from '../follow/values/value';
import { listed } from './listed';
import { plainName } from './storage/people';

/**
 * What data belongs to: the name before its own (`status` of `issue.fields.status.name`), or the last fixed
 * part of the path that it was asked for with.
 */
export function ownerOf({ root, links }: Sym): string {
  let own: string | undefined;
  for (const link of [...links].reverse()) {
    const name = 'name' in link ? link.name : resourceOf(link.call);
    if (name === undefined || !isTelling(name)) continue;
    if (own !== undefined) return plainName(name);
    own = 'name' in link ? name : undefined;
  }
  const [before] = root.from === 'derived' ? root.of : [];
  if (before === undefined) return own === undefined ? '' : plainName(root.name);
  return own === undefined ? ownerOf(before) : plainName(nameOf(before));
}

/** What a request asks for: `field` of `/rest/api/3/field`. */
function resourceOf({ list }: Args): string | undefined {
  const [path] = list[0] ?? [];
  if (path?.atom.kind !== 'text') return undefined;
  const fixed = path.atom.parts.map((part) => (typeof part === 'string' ? part : '{}')).join('');
  const string = known(path.atom) ?? fixed;
  if (!string.startsWith('/')) return undefined;
  return string
    .split('?')[0]
    ?.split('/')
    .filter((part) => part !== '' && !part.includes('{}') && part !== 'search')
    .at(-1);
}

/** What a site's settings name: such a name is neither content nor a person. */
const SETTINGS = listed(`
  status statuses statuscategory priority priorities issuetype issuetypes
  type types field fields resolution resolutions transition transitions
  to workflow workflows linktype issuelinktype issuelinktypes column
`);

/** Whether data is the name of a status, a priority, a type or a field. */
export const isNameOfSetting = (data: Sym): boolean => SETTINGS.has(ownerOf(data));

const PEOPLE = listed(`
  user users myself currentuser assignee reporter author creator
  actor updateauthor owner lead watcher watchers voter assignees
`);

/** Whether data belongs to a person. */
export const isOfPerson = (data: Sym): boolean => PEOPLE.has(ownerOf(data));
