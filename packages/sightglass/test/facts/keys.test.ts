import { appKeys, descriptorKeys, manifestKeys, permissionKeys } from '../../facts/keys';
import { isKnownKey } from '../../facts/vocabulary';
import {
  knownWords,
  knownAppKeys,
  knownManifestKeys,
  knownPermissionKeys,
} from './installed-manifest';

it.each([
  ['at the top', manifestKeys, knownManifestKeys],
  ['below app', appKeys, knownAppKeys],
  ['below permissions', permissionKeys, knownPermissionKeys],
])('knows the keys %s of the installed @forge/manifest, and no other', (_, keys, known) => {
  expect([...keys].sort()).toEqual([...known].sort());
  expect(known.length).toBeGreaterThan(5);
});

it('knows what stands at the top of a descriptor', () => {
  expect(descriptorKeys).toEqual(expect.arrayContaining(['key', 'baseUrl', 'scopes', 'modules']));
});

it('knows every key that the schema has anywhere', () => {
  const unknown = knownWords.filter((word) => !word.includes(':') && !isKnownKey(word));
  expect(unknown).toEqual([]);
  expect(knownWords.length).toBeGreaterThan(500);
  expect(isKnownKey('teapot')).toBe(false);
});
