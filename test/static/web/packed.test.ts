import { deflateRawSync } from 'node:zlib';

import fc from 'fast-check';

import { pack, unpack } from '../../../static/web/share/packed';

const text = fc.string({ unit: 'binary', maxLength: 200 });
const given = fc.record({ before: text, after: text, says: text });
const texts = (before: string) => ({ before, after: '', says: '' });
const inAddress = (value: Buffer | string): string =>
  deflateRawSync(value, { level: 9 }).toString('base64url');

it('brings back what was packed, whatever it is', () =>
  fc.assert(
    fc.asyncProperty(given, async (all) => {
      const packed = await pack(all);
      expect(packed).toMatch(/^[\w-]+$/);
      expect(await unpack(packed ?? '')).toEqual(all);
    }),
  ));

it('makes no address of more than fits in one', async () => {
  const noise = Array.from({ length: 40_000 }, (_, at) => ((at * 7919) % 65_521).toString(36));
  expect(await pack(texts(noise.join('')))).toBeNull();
});

it('reads no more than a million characters, however well they are packed', async () => {
  const bomb = inAddress(JSON.stringify(['x'.repeat(20_000_000), '', '']));
  expect(bomb.length).toBeLessThan(30_000);
  expect(await unpack(bomb)).toBeNull();
});

it.each([
  ['nothing', ''],
  ['letters that no packing makes', 'not*packed'],
  ['something that is not packed', 'abcdefgh'],
  ['more letters than are read', 'A'.repeat(30_001)],
  ['no JSON', inAddress('[')],
  ['no list', inAddress('{"before":"a"}')],
  ['two texts', inAddress('["a","b"]')],
  ['four texts', inAddress('["a","b","c","d"]')],
  ['a number', inAddress('["a","b",3]')],
  ['bytes that are no UTF-8', inAddress(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))],
])('takes nothing from an address with %s', async (_, packed) => {
  expect(await unpack(packed)).toBeNull();
});
