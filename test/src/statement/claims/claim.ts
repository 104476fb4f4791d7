import { record } from '../../../../src/capabilities/stored';
import type { Forge } from 'local-forge/forge';
import { at, textsAt } from 'sightglass-for-jira/json/decoded';
import { refusalsIn } from '../../../../tools/verify/subset/subset';
import { treeOf } from '../../../../tools/verify/subset/tree';
import { disclosure, manifest } from '../../disclosure/committed';

/** Fails unless what an answer says holds; `app` is installed on acme with its record stored. */
export type Claim = (app: Forge) => void | Promise<void>;

/** Claims by topic id. */
export type Claims = Readonly<Record<string, Claim>>;

/** The scopes in the manifest. */
export const scopesInManifest = (): readonly string[] => textsAt(manifest, 'permissions', 'scopes');

/** Fails if the manifest has anything at this path. */
export const absentInManifest = (...place: string[]): void => {
  expect(at(manifest, ...place)).toBeUndefined();
};

/** Fails if the app could reach any outside address. */
export const nothingLeaves: Claim = () => {
  absentInManifest('permissions', 'external');
  absentInManifest('remotes');
  expect(Object.values(disclosure.egress).flat()).toEqual([]);
};

/** Fails if any code except doors may use these names. */
export const mayNotName = (...names: string[]): void => {
  const reached = names.filter(
    (name) => refusalsIn(treeOf(`export const reached = ${name};`)).length === 0,
  );
  expect(reached).toEqual([]);
};

/** Fails unless the stored fields are the declared ones and none can hold one of these texts. */
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

/** The declared fields of the record. */
export const storedFields = (): string[] =>
  disclosure.stored.flatMap(({ fields }) => fields.map(({ id }) => id)).sort();

/** The disclosed entry for a handed-in value. */
export const handed = (id: string) => disclosure.handed.find((entry) => entry.id === id);

/** Fails unless these values are handed in, but neither read nor stored. */
export const dropped = (...ids: string[]): void => {
  for (const id of ids) expect(handed(id)).toMatchObject({ used: false, storedAs: null });
};
