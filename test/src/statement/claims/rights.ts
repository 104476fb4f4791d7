import { compare } from '../../../../src/disclosure/compare/compare';
import { state } from '../../../../src/statement/state';
import { ask, startApp, storedRecord, valueOf } from '../../../rigs/app';
import { disclosing, disclosure, named } from '../../disclosure/committed';
import { dropped, nothingLeaves, type Claims } from './claim';

const saying = (publisher: typeof named, id: string) =>
  state(disclosure, publisher)
    .answers.find((answer) => answer.id === id)
    ?.sentences.map(({ text }) => text);

export const rights: Claims = {
  'self-service': async (app) => {
    const acme = app.site('acme');
    expect(valueOf(await ask(acme, 'admin', 'overview')).record).toMatchObject({ state: 'ours' });
    expect(valueOf(await ask(acme, 'admin', 'document')).live?.record).toMatchObject({
      values: storedRecord(acme),
    });
    expect(await ask(acme, 'admin', 'refresh')).toMatchObject({ ok: true });
    expect(await ask(acme, 'member', 'document')).toMatchObject({ ok: false });
  },
  objection: async (app) => {
    await nothingLeaves(app);
    const own = await startApp();
    await own.site('acme').install();
    expect(await ask(own.site('acme'), 'admin', 'erase')).toMatchObject({ ok: true });
    await own.site('acme').renew();
    await own.site('acme').upgrade();
    expect(await ask(own.site('acme'), 'admin', 'refresh')).toMatchObject({ ok: true });
    expect(storedRecord(own.site('acme'))).toBeUndefined();
    own.dispose();
  },
  requests: () => {
    const answer = state(disclosure, named).answers.find(({ id }) => id === 'requests');
    expect(answer?.sentences.map(({ values }) => values)).toContainEqual({
      contact: named.privacyContact,
      count: named.responseDays,
    });
  },
  role: () => {
    expect(saying(named, 'role')).toContain('topic.role.processor');
    expect(saying({ ...named, role: 'controller' }, 'role')).toContain('topic.role.controller');
    dropped('event.context.timezone');
  },
  changes: () => {
    const [event] = disclosure.logEvents;
    if (event === undefined) throw new Error('There is no log event.');
    const small = disclosing({ logEvents: [...disclosure.logEvents, { ...event, name: 'x' }] });
    expect(compare(disclosure, small).changes).toMatchObject([{ arrives: 'silent' }]);
  },
};
