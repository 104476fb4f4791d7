import { logEvents } from '../../../../src/capabilities/log-events';
import { permissionCheck } from '../../../../src/capabilities/operations';
import { manifestShape } from '../../../../tools/verify/lists/manifest-shape';
import { ask, valueOf } from '../../../rigs/app';
import { disclosure } from '../../disclosure/committed';
import { dropped, neverStores, nothingLeaves, type Claims } from './claim';

export const purposes: Claims = {
  purpose: () => {
    for (const { fields } of disclosure.stored)
      for (const { reason } of fields) expect(reason).toMatch(/^Tells /);
  },
  improvement: nothingLeaves,
  marketing: async (app) => {
    await nothingLeaves(app);
    await neverStores('jane@acme.com')(app);
  },
  personal: () => {
    dropped('event.context.locale', 'event.context.timezone', 'event.context.theme');
  },
  monitoring: async (app) => {
    expect(logEvents.refused.counts).toEqual(['ms']);
    const before = app.site('acme').storage();
    await ask(app.site('acme'), 'guest', 'overview');
    expect(app.site('acme').storage()).toEqual(before);
  },
  ai: async (app) => {
    expect(manifestShape.filter(([path]) => /rovo|llm|action|agent/i.test(path))).toEqual([]);
    await nothingLeaves(app);
  },
  decisions: async (app) => {
    expect(permissionCheck).toMatchObject({ as: 'user', method: 'GET' });
    expect(await ask(app.site('acme'), 'lead', 'overview')).toMatchObject({ ok: false });
    expect(valueOf(await ask(app.site('acme'), 'admin', 'overview'))).toBeDefined();
  },
  statistics: () => {
    const counts = new Set(disclosure.logEvents.flatMap((event) => event.counts));
    expect([...counts].sort()).toEqual(
      [...new Set(Object.values(logEvents).flatMap((event) => event.counts))].sort(),
    );
    expect([...counts].filter((name) => /user|person|account|view|click/i.test(name))).toEqual([]);
  },
  testimonials: neverStores('Jane Doe', 'Jane Doe, Acme Inc.'),
};
