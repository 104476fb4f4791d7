import { allLogEvents } from '../../../../src/capabilities/log-events';
import { operations } from '../../../../src/capabilities/operations';
import { allowedElements } from '../../../../tools/verify/lists/elements';
import { waysOut } from '../../../../tools/verify/lists/ways-out';
import { ask, logged } from '../../../rigs/app';
import { disclosure } from '../../disclosure/given';
import { absentInManifest, nothingLeaves, scopesInManifest, type Claims } from './claim';

const refuses = (...names: string[]): void => {
  expect(names.filter((name) => !waysOut.has(name))).toEqual([]);
};

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
    refuses('cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches');
  },
  tracking: (app) => {
    absentInManifest('permissions', 'content');
    const loading = ['img', 'iframe', 'script', 'link', 'video', 'audio', 'embed'];
    expect(loading.filter((name) => allowedElements.has(name))).toEqual([]);
    return nothingLeaves(app);
  },
  'do-not-track': () => {
    refuses('sendBeacon', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource');
  },
};
