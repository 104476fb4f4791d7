import { nameOf, pathOf } from '../../follow/values/sym';
import { symsIn, originsOf } from '../../follow/values/syms-in';
import type { Sym, Value } from '../../follow/values/value';

/** Names for personal data, in the form that `plainName` gives. */
const PERSONAL = new Set([
  'accountid',
  'useraccountid',
  'aaid',
  'userid',
  'displayname',
  'emailaddress',
  'email',
  'useremail',
  'username',
  'fullname',
  'firstname',
  'lastname',
  'avatarurl',
  'avatarurls',
  'publicname',
  'reporter',
  'assignee',
  'assigneeid',
  'reporterid',
  'author',
  'creator',
  'assigneename',
  'reportername',
  'authorname',
  'createdby',
  'updatedby',
  'principal',
  'installeraccountid',
  'phone',
  'phonenumber',
  'picture',
  'atlassianid',
  'atlassianaccountid',
  'assigneeaccountid',
]);

/** A name in lower case, without blanks, dashes and underscores. */
export const plainName = (name: string): string =>
  Array.from(name.toLowerCase())
    .filter((letter) => letter !== '_' && letter !== '-' && letter !== ' ')
    .join('');

/** Whether a name is one for personal data. */
export const isPersonal = (name: string): boolean => PERSONAL.has(plainName(name));

/** Whether data has such a name. The full name of a repository is not a person's. */
export const isPersonalData = (data: Sym): boolean =>
  isPersonal(nameOf(data)) && !isRepositoryName(data);

/** Whether data is the full name of a repository. */
export const isRepositoryName = (data: Sym): boolean =>
  plainName(nameOf(data)) === 'fullname' &&
  originsOf(data).some((each) => pathOf(each).toLowerCase().includes('repo'));

/** The names in a value that are for personal data. */
export function peopleIn(value: Value): readonly string[] {
  const data = symsIn(value)
    .flatMap((each) => originsOf(each))
    .filter(isPersonalData)
    .map((each) => nameOf(each));
  const fields = value.flatMap(({ atom }) =>
    atom.kind === 'thing'
      ? [...atom.contents.current.entries]
          .filter(([name, held]) => isPersonal(name) && !isAboutRepositories(held))
          .map(([name]) => name)
      : [],
  );
  return [...new Set([...data, ...fields])].sort();
}

const isAboutRepositories = (value: Value): boolean =>
  value.length > 0 && value.every(({ atom }) => atom.kind === 'sym' && isRepositoryName(atom));
