import { nameOf } from '../../follow/values/sym';
import { symsIn, originsOf } from '../../follow/values/syms-in';
import type { Value } from '../../follow/values/value';

/** Names that data about people goes by, without blanks, dashes and letter case. */
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

export const plainName = (name: string): string =>
  Array.from(name.toLowerCase())
    .filter((letter) => letter !== '_' && letter !== '-' && letter !== ' ')
    .join('');

export const isPersonal = (name: string): boolean => PERSONAL.has(plainName(name));

/** What in a value is about people, by the names it goes by. */
export function peopleIn(value: Value): readonly string[] {
  const data = symsIn(value)
    .flatMap((each) => originsOf(each))
    .map((each) => nameOf(each));
  const fields = value.flatMap(({ atom }) =>
    atom.kind === 'thing' ? [...atom.contents.current.entries.keys()] : [],
  );
  return [...new Set([...data, ...fields].filter(isPersonal))].sort();
}
