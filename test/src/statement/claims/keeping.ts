import { schedules } from '../../../../src/capabilities/schedules';
import { record, stored } from '../../../../src/capabilities/stored';
import { platformFacts } from '../../../../src/statement/platform-facts';
import { state } from '../../../../src/statement/state';
import { startApp, storedRecord } from '../../../rigs/app';
import { disclosure } from '../../disclosure/committed';
import { neverStores, nothingLeaves, type Claims } from './claim';

const valuesIn = (id: string) =>
  Object.assign(
    {},
    ...(state(disclosure, null)
      .answers.find((answer) => answer.id === id)
      ?.sentences.map(({ values }) => values) ?? []),
  ) as Record<string, unknown>;

export const keeping: Claims = {
  place: nothingLeaves,
  abroad: nothingLeaves,
  'how-long': () => {
    expect(disclosure.schedules.map(({ interval }) => interval)).toEqual(['week']);
    expect(schedules).toHaveLength(1);
    expect(valuesIn('how-long')).toEqual({
      count: record.timeLimitDays,
      hours: platformFacts.lateExpiryHours.value,
    });
  },
  uninstall: async () => {
    const own = await startApp();
    await own.site('acme').install();
    expect(storedRecord(own.site('acme'))).toBeDefined();
    await own.site('acme').uninstall();
    expect(own.site('acme').storage().keys).toEqual([]);
    expect(own.site('acme').storage().softDeleted?.keys ?? []).toEqual([]);
    own.dispose();
    expect(valuesIn('uninstall')).toEqual({
      seconds: platformFacts.uninstallSeconds.value,
      days: platformFacts.softDeleteDays.value,
      relinkDays: platformFacts.relinkDays.value,
      count: record.timeLimitDays,
    });
  },
  backups: (app) => {
    expect(disclosure.stored.map(({ key }) => key)).toEqual(stored.map(({ key }) => key));
    expect(
      app
        .site('acme')
        .storage()
        .keys.map(({ key }) => key),
    ).toEqual(stored.map(({ key }) => key));
  },
  leavers: neverStores('Jane Doe', '712020:40bef256-d20e-4e9a-b127-15935b53fe70'),
};
