import { allLogEvents } from '../../../../src/capabilities/log-events';
import { ask, logged, storedRecord, valueOf } from '../../../rigs/app';
import { disclosure } from '../../disclosure/committed';
import {
  absentInManifest,
  dropped,
  handed,
  mayNotName,
  neverStores,
  nothingLeaves,
  scopesInManifest,
  type Claims,
} from './claim';

export const people: Claims = {
  accounts: async (app) => {
    absentInManifest('providers');
    await neverStores('Jane Doe', 'jane@acme.com', 'correct horse battery staple')(app);
  },
  profile: async (app) => {
    expect(handed('context.principal.accountId')).toMatchObject({ storedAs: null });
    const { receipt } = valueOf(await ask(app.site('acme'), 'admin', 'overview'));
    const account = receipt.handed.find(({ id }) => id === 'context.principal.accountId');
    expect(account).toMatchObject({ use: 'used', kept: false });
    const id = account?.value ?? '';
    expect(id).not.toBe('');
    expect(JSON.stringify([storedRecord(app.site('acme')), logged(app)])).not.toContain(id);
    await neverStores(
      '712020:40bef256-d20e-4e9a-b127-15935b53fe70',
      '5b10ac8d82e05b22cc7d4ef5',
    )(app);
  },
  support: nothingLeaves,
  phone: neverStores('+49 40 1234567', 'Hafenstrasse 1, 20457 Hamburg'),
  sensitive: neverStores('asthma', 'Berlin, Lutheran', '078-05-1120'),
  recordings: () => {
    expect(scopesInManifest().filter((scope) => /calendar/i.test(scope))).toEqual([]);
    mayNotName('mediaDevices', 'getUserMedia', 'MediaRecorder', 'AudioContext', 'globalThis');
  },
  applicants: () => {
    dropped('event.call.payload');
  },
  device: () => {
    const told = disclosure.handed.map(({ id }) => id);
    expect(told.filter((id) => /agent|browser|device|\bip\b/i.test(id))).toEqual([]);
    mayNotName('userAgent', 'userAgentData', 'platform', 'screen', 'geolocation', 'globalThis');
  },
  behaviour: () => {
    expect(
      scopesInManifest().filter((scope) => !/^(?:storage:app|read:permission:jira)$/.test(scope)),
    ).toEqual([]);
    expect(
      allLogEvents
        .flatMap(({ counts }) => counts)
        .filter((name) => /user|person|file|search/.test(name)),
    ).toEqual([]);
  },
};
