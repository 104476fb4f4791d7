import { eventFacts } from '../../facts/events';
import { knownEvents } from './installed-manifest';

it('knows every event of the installed @forge/manifest', () => {
  expect(knownEvents.filter((name) => eventFacts(name) === null)).toEqual([]);
});

it.each([
  ['avi:jira:created:issue', ['jira', 'issue', 'created', 'content']],
  ['AVI:Jira:Deleted:User', ['jira', 'user', 'deleted', 'people']],
  [
    'avi:jira:updated:field:context:configuration',
    ['jira', 'field.context.configuration', 'updated', 'settings'],
  ],
  ['avi:confluence:created:space:V2', ['confluence', 'space', 'created', 'settings']],
  ['avi:jira:set:issue-property', ['jira', 'issue-property', 'set', 'own']],
  [
    'avi:jira:timetracking:provider:changed',
    ['jira', 'timetracking.provider', 'changed', 'settings'],
  ],
  ['avi:confluence:performed:search', ['confluence', 'search', 'performed', 'content']],
  ['avi:forge:upgraded:app', ['forge', 'app', 'upgraded', 'app']],
  ['avi:cloud:ecosystem::event/d9022ad7/event-key', ['forge', 'app-event', 'published', 'app']],
])('tells what %s is about', (name, [product, object, verb, hands]) => {
  expect(eventFacts(name)).toEqual({ product, object, verb, hands });
});

it('knows nothing of names that are no events', () => {
  for (const name of ['', 'avi:jira:*:issue', 'avi:jira:created', 'jira:issue_created', 'toString'])
    expect([name, eventFacts(name)]).toEqual([name, null]);
});
