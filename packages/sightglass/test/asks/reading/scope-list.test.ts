import { inspect } from '../../../asks/inspect';

const namesIn = (text: string): string[] =>
  inspect(text).scopes.flatMap(({ name, impliedBy }) => (impliedBy === null ? [name] : []));

it.each([
  ['prose', 'May we approve `read:jira-work`? See localhost:8080 at 10:30.', ['read:jira-work']],
  [
    'a list with a newer one',
    'read:jira-work\nread:dragons:jira',
    ['read:jira-work', 'read:dragons:jira'],
  ],
  ['a list of newer ones only', 'read:dragons:jira, brew:tea', ['read:dragons:jira']],
  ['an object of scopes', '{"scopes":["READ","ADMIN"]}', ['READ', 'ADMIN']],
  ['explained words of Connect', 'READ – to read\nADMIN: to rule', ['READ', 'ADMIN']],
  ['words of Connect in a row', 'It wants READ, WRITE and ADMIN.', ['READ', 'WRITE', 'ADMIN']],
  [
    'the address of a consent screen',
    'https://auth.example/authorize?scope=read%3Ajira-work%20manage%3Ajira-project&x=1',
    ['read:jira-work', 'manage:jira-project'],
  ],
  [
    'a consent screen',
    'View Jira issue data\nView user profiles',
    ['read:jira-work', 'read:jira-user'],
  ],
  [
    'a listing',
    'Act on behalf of a user; read data from the host application. READ the terms.',
    ['ACT_AS_USER', 'READ'],
  ],
])('finds the scopes in %s', (_, text, names) => {
  expect(inspect(text).kind).toBe('scope-list');
  expect(namesIn(text)).toEqual(names);
});
