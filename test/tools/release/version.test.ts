import { readFileSync } from 'node:fs';

import { at } from 'sightglass-for-jira/json/decoded';
import { withVersion } from '../../../tools/release/version';

const renewed = (path: string): unknown =>
  withVersion(JSON.parse(readFileSync(path, 'utf8')), '9.8.7');

it('is written for the app and for the reader, and wherever one names the other', () => {
  const lock = renewed('package-lock.json');
  const told = [
    at(renewed('package.json'), 'version'),
    at(renewed('package.json'), 'dependencies', 'sightglass-for-jira'),
    at(renewed('packages/sightglass/package.json'), 'version'),
    at(lock, 'version'),
    at(lock, 'packages', '', 'version'),
    at(lock, 'packages', '', 'dependencies', 'sightglass-for-jira'),
    at(lock, 'packages', 'packages/sightglass', 'version'),
  ];
  expect(new Set(told)).toEqual(new Set(['9.8.7']));
});

it('changes nothing else', () => {
  const before: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const present = at(before, 'version');
  expect(withVersion(before, typeof present === 'string' ? present : '')).toEqual(before);
});
