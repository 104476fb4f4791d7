import { record } from '../../../../src/capabilities/stored';
import type { Forge } from 'local-forge/forge';
import { at, textsAt } from 'sightglass-for-jira/json/decoded';
import { refusalsIn } from '../../../../tools/verify/subset/subset';
import { treeOf } from '../../../../tools/verify/subset/tree';
import { disclosure, manifest } from '../../disclosure/committed';

/** Fails unless what an answer says is so; `app` is installed on acme, with its record stored. */
export type Claim = (app: Forge) => void | Promise<void>;

/** Claims by the id of their topic. */
export type Claims = Readonly<Record<string, Claim>>;

export const scopesInManifest = (): readonly string[] => textsAt(manifest, 'permissions', 'scopes');

export const absentInManifest = (...place: string[]): void => {
  expect(at(manifest, ...place)).toBeUndefined();
};

/** Nothing of the app may reach an outside address. */
export const nothingLeaves: Claim = () => {
  absentInManifest('permissions', 'external');
  absentInManifest('remotes');
  expect(Object.values(disclosure.egress).flat()).toEqual([]);
};

/** Names that no code of the app may reach but a door. */
export const mayNotName = (...names: string[]): void => {
  const reached = names.filter(
    (name) => refusalsIn(treeOf(`export const reached = ${name};`)).length === 0,
  );
  expect(reached).toEqual([]);
};

/** The stored fields are the declared ones, and none takes any of these texts. */
export const neverStores =
  (...texts: string[]): Claim =>
  () => {
    expect(storedFields()).toEqual(Object.keys(record.fields).sort());
    for (const { pattern, maxLength } of Object.values(record.fields))
      for (const text of texts)
        expect([text, new RegExp(pattern).test(text) && text.length <= maxLength]).toEqual([
          text,
          false,
        ]);
  };

export const storedFields = (): string[] =>
  disclosure.stored.flatMap(({ fields }) => fields.map(({ id }) => id)).sort();

/** What is handed in under this name, as disclosed. */
export const handed = (id: string) => disclosure.handed.find((entry) => entry.id === id);

/** Handed in, but never looked at and never stored. */
export const dropped = (...ids: string[]): void => {
  for (const id of ids) expect(handed(id)).toMatchObject({ used: false, storedAs: null });
};
