import { Keys } from '../../../src/platform/storage/keys';

it('nothing is counted before anything was listed', () => {
  expect(new Keys().counts()).toEqual({
    found: null,
    erased: null,
    remaining: null,
    walkedAll: false,
  });
});

it('what a look saw counts until a later look at the same key is opened', () => {
  const keys = new Keys();
  const [early, other, late] = [keys.look('a'), keys.look('b'), keys.look('a')];
  late(true);
  early(false);
  other(false);
  keys.walkedAll = true;
  expect(keys.counts()).toEqual({ found: 1, erased: 0, remaining: 1, walkedAll: true });
});
