import { record } from '../../../../src/capabilities/stored';
import { state } from '../../../../src/statement/state';
import { storedRecord } from '../../../rigs/app';
import { disclosure } from '../../disclosure/committed';
import { dropped, scopesInManifest, type Claims } from './claim';

const valuesOf = (id: string, text: string) =>
  state(disclosure, null)
    .answers.find((answer) => answer.id === id)
    ?.sentences.find((sentence) => sentence.text === text)?.values;

export const stored: Claims = {
  sources: () => {
    const from = new Set(disclosure.handed.map(({ id }) => id.split('.')[0]));
    expect([...from].sort()).toEqual(['app', 'context', 'event']);
    expect(disclosure.egress.webTriggers).toEqual([]);
  },
  stored: (app) => {
    const fields = Object.keys(record.fields).sort();
    expect(valuesOf('stored', 'topic.stored.fields')).toEqual({
      count: fields.length,
      names: fields,
    });
    expect(Object.keys(storedRecord(app.site('acme')) ?? {}).sort()).toEqual(fields);
    expect(app.site('acme').storage().keys).toHaveLength(disclosure.stored.length);
  },
  secrets: (app) => {
    dropped('event.contextToken');
    expect(app.site('acme').storage().secrets).toEqual([]);
  },
  permissions: () => {
    const names = scopesInManifest().toSorted();
    expect(valuesOf('permissions', 'topic.permissions.names')).toEqual({
      count: names.length,
      names,
    });
    for (const scope of disclosure.scopes) {
      expect(scope.reason).toMatch(/\w/);
      expect(scope.without).toMatch(/\w/);
    }
  },
  minimum: () => {
    for (const { permitsBeyond, usedFor } of disclosure.scopes) {
      expect(usedFor).not.toEqual([]);
      expect(permitsBeyond).toMatch(/\w/);
    }
  },
};
