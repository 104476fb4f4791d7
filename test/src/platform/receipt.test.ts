import { handed, taken } from '../../../src/capabilities/handed';
import { permissionCheck, serverInfo } from '../../../src/capabilities/operations';
import { openReceipt } from '../../../src/platform/receipt';
import { textsInCode } from '../../rigs/texts-in-code';

const receiptOf = (leaves: readonly (readonly [string, unknown])[]) =>
  openReceipt('resolver', () => leaves);

const field = (path: string, value: unknown, act: (book: ReturnType<typeof receiptOf>) => void) => {
  const book = receiptOf([[path, value]]);
  act(book);
  return book.write('values').handed[0];
};

/** Places in the arguments of a call that Forge documents, and that a wider declaration covers. */
const COVERED = [
  'event.context.extension.type',
  'event.context.extension.project.key',
  'event.context.extension.project.type',
  'event.context.license.isActive',
  'event.context.license.supportEntitlementNumber',
  'event.context.theme.colorMode',
  'event.context.userAccess.enabled',
  'event.context.userAccess.hasAccess',
  'context.installation.contexts',
  'context.license.isEvaluation',
  'context.userAccess.hasAccess',
  'app.environmentType',
];

const nothing = (): void => undefined;

describe('what a receipt tells of a field that was handed in', () => {
  const { account } = taken;

  it('is that it was dropped until it is used, and not kept until it is kept', () => {
    expect(field(account.id, 'a', nothing)).toMatchObject({ use: 'dropped', kept: false });
    expect(
      field(account.id, 'a', (book) => {
        book.used(account);
      }),
    ).toMatchObject({
      use: 'used',
      kept: false,
    });
    expect(
      field(account.id, 'a', (book) => {
        book.kept(account);
      }),
    ).toMatchObject({ kept: true });
  });

  it('is about that field alone', () => {
    const used = field(account.id, 'a', (book) => {
      book.used(taken.grants);
      book.kept(taken.grants);
    });
    expect(used).toMatchObject({ use: 'dropped', kept: false });
  });

  it('is its value, cut at 200 characters', () => {
    expect(field(account.id, 'a'.repeat(200), nothing)?.value).toBe('a'.repeat(200));
    expect(field(account.id, 'a'.repeat(201), nothing)?.value).toBe(`${'a'.repeat(199)}…`);
    expect(field(account.id, ['a'], nothing)?.value).toBe('["a"]');
    expect([null, undefined].map((none) => field(account.id, none, nothing)?.value)).toEqual([
      null,
      null,
    ]);
  });

  it('is no value where only names are told', () => {
    const [told] = receiptOf([[account.id, 'a']]).write('names').handed;
    expect(told).toMatchObject({ path: account.id, value: null, reason: account.reason });
  });

  it.each(['resolver', 'trigger', 'scheduled', 'preUninstall'] as const)(
    'is in a call of the kind %s all that was handed in, whatever its name, and no value among names',
    (kind) => {
      const named = textsInCode('src').filter((text) =>
        /^(?:event|context|app)\.[\w.]+$/.test(text),
      );
      const ids = handed.map(({ id }) => id);
      const paths = [...new Set([...ids, ...ids.map((id) => `${id}.x`), ...COVERED, ...named])];
      const book = openReceipt(kind, () => paths.map((path) => [path, `of ${path}`]));
      const told = (detail: 'names' | 'values') =>
        book.write(detail).handed.map(({ path, value }) => [path, value]);
      expect(told('names')).toEqual(paths.map((path) => [path, null]));
      expect(told('values')).toEqual(paths.map((path) => [path, `of ${path}`]));
    },
  );

  it('is the reason of the most exact declaration, for this kind of call', () => {
    const path = 'event.context.extension.project.id';
    expect(field(path, '1', nothing)).toMatchObject({
      id: path,
      path,
      declared: true,
      reason: handed.find(({ id }) => id === path)?.reason,
    });
    expect(field(`${path}.more`, '1', nothing)).toMatchObject({ id: path, declared: true });
    expect(field(`${path}x`, '1', nothing)).toMatchObject({ id: 'event.context.extension' });
  });

  it.each(handed.flatMap(({ id, in: kinds }) => kinds.map((kind) => [id, kind] as const)))(
    'is the declaration of %s itself, in a call of the kind %s',
    (id, kind) => {
      const [told] = openReceipt(kind, () => [[id, 1]]).write('values').handed;
      expect(told).toMatchObject({ id, declared: true });
    },
  );

  it('is that nobody declared it, where nobody did, or only for another kind of call', () => {
    const undeclared = { declared: false, reason: '', use: 'dropped', kept: false };
    expect(field('event.surprise', 1, nothing)).toMatchObject({
      id: 'event.surprise',
      ...undeclared,
    });
    expect(field('event.installerAccountId', 'a', nothing)).toMatchObject(undeclared);
  });
});

describe('what a receipt tells of the calls', () => {
  it('is each in the order of starting, as it ended', () => {
    const book = receiptOf([]);
    const first = book.callsJira(permissionCheck);
    const second = book.callsJira(serverInfo);
    second(200);
    first(null);
    const { jira } = book.write('values');
    expect(jira.map(({ id, status }) => [id, status])).toEqual([
      [permissionCheck.id, null],
      [serverInfo.id, 200],
    ]);
    expect(jira[0]).toMatchObject({ as: 'user', method: 'GET', path: permissionCheck.path });
  });

  it('is that a call to storage went wrong until it is known to have gone well', () => {
    const book = receiptOf([]);
    const call = { action: 'read', key: 'installation', keys: 1 } as const;
    book.callsStorage(call);
    book.callsStorage(call)(true);
    book.callsStorage(call)(false);
    expect(book.write('values').storage.map(({ ok }) => ok)).toEqual([false, true, false]);
  });

  it('is how long each took', () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000);
    const book = receiptOf([]);
    const close = book.callsJira(permissionCheck);
    const closeStorage = book.callsStorage({ action: 'list', key: '*', keys: 0 });
    const times = () => {
      const { jira, storage } = book.write('values');
      return [...jira, ...storage].map(({ ms }) => ms);
    };
    clock.mockReturnValue(1_007);
    expect(times()).toEqual([0, 0]);
    close(200);
    clock.mockReturnValue(1_020);
    closeStorage(true);
    clock.mockRestore();
    expect(times()).toEqual([7, 20]);
  });

  it('counts them, and names the scopes that they stood on', () => {
    const book = receiptOf([]);
    expect([book.callsMade(), [...book.usedScopes()]]).toEqual([0, []]);
    book.callsJira(serverInfo);
    expect([book.callsMade(), [...book.usedScopes()]]).toEqual([1, []]);
    book.callsJira(permissionCheck);
    book.callsStorage({ action: 'list', key: '*', keys: 0 });
    expect(book.callsMade()).toBe(3);
    expect([...book.usedScopes()].sort()).toEqual(['read:permission:jira', 'storage:app']);
  });
});
