import { serverInfo } from '../../../src/capabilities/operations';
import { record } from '../../../src/capabilities/stored';
import { Book } from '../../../src/platform/book';
import { answerTold } from '../../../src/platform/jira-shapes';
import { openReceipt } from '../../../src/platform/receipt';
import { ask } from '../../rigs/app';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();

it('only texts that a stored field may take count as given', async () => {
  const give = jest.spyOn(Book.prototype, 'give');
  on.tap((call, pass) =>
    call.op.endsWith('/serverInfo') ? Promise.resolve(Response.json({ baseUrl: 7 })) : pass(),
  );
  const elsewhere = { installContext: 'ari:cloud:confluence::site/x' };
  await on.time.run(async () => {
    await ask(on.acme, 'admin', 'overview');
    await ask(on.acme, 'admin', 'refresh');
    await on.acme.run('installed', { id: 7 }, elsewhere);
  });
  const given = give.mock.calls.map(([field, value]) => [field, typeof value]);
  give.mockRestore();
  const fields = Object.keys(record.fields);
  expect(new Set(given.map(([field]) => field)).size).toBeGreaterThan(1);
  expect(
    given.filter(([field = '', type]) => !fields.includes(field) || type !== 'string'),
  ).toEqual([]);
});

it('a text that Jira tells does not count as given where no field is named for it', () => {
  const noReceipt = openReceipt('scheduled', () => []);
  const book = new Book('scheduled', noReceipt, 0);
  const give = jest.spyOn(book, 'give');
  const reads = [{ path: 'baseUrl', tells: { pattern: '^(.+)$' } }];
  const { told } = answerTold(book, { ...serverInfo, reads }, 200, { baseUrl: 'a text' });
  expect(told.get('baseUrl')).toBe('a text');
  expect(give).not.toHaveBeenCalled();
});
