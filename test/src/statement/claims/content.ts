import { allLogEvents } from '../../../../src/capabilities/log-events';
import { operations } from '../../../../src/capabilities/operations';
import { ask, logged } from '../../../rigs/app';
import { disclosure } from '../../disclosure/committed';
import {
  absentInManifest,
  mayNotName,
  nothingLeaves,
  scopesInManifest,
  type Claims,
} from './claim';

export const content: Claims = {
  issues: () => {
    expect(
      scopesInManifest().filter((scope) => /issue|work|comment|attachment/.test(scope)),
    ).toEqual([]);
    expect(disclosure.operations.map(({ path }) => path).sort()).toEqual(
      operations.map(({ path }) => path).sort(),
    );
    expect(operations.map(({ path }) => path).sort()).toEqual([
      '/rest/api/3/mypermissions',
      '/rest/api/3/serverInfo',
    ]);
  },
  logs: async (app) => {
    await ask(app.site('acme'), 'guest', 'overview');
    const known = new Map(allLogEvents.map(({ name, counts }) => [name, new Set<string>(counts)]));
    expect(logged(app).length).toBeGreaterThan(0);
    for (const { event, code, ...counts } of logged(app)) {
      expect(Object.keys(counts).filter((name) => !known.get(String(event))?.has(name))).toEqual(
        [],
      );
      expect(Object.values(counts).filter((count) => typeof count !== 'number')).toEqual([]);
      expect(code ?? '').toMatch(/^[A-Z_]*$/);
    }
  },
  usage: async (app) => {
    const before = logged(app).length;
    await ask(app.site('acme'), 'admin', 'overview');
    expect(logged(app)).toHaveLength(before);
  },
  cookies: () => {
    mayNotName('cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches');
  },
  tracking: (app) => {
    absentInManifest('permissions', 'content');
    mayNotName('Image', 'Audio', 'document', 'createElement');
    return nothingLeaves(app);
  },
  'do-not-track': () => {
    mayNotName('sendBeacon', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource');
  },
};
