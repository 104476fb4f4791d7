import { leavesOf, valueAt } from '../../../src/platform/paths';

it('a value is reached by own names alone', () => {
  const root = { a: { b: 1 }, list: ['x'], none: null };
  expect(valueAt(root, 'a.b')).toBe(1);
  expect(valueAt(root, 'list')).toEqual(['x']);
  for (const path of ['a.c', 'b', 'a.b.c', 'none.x', 'list.0', 'list.length', 'a.toString'])
    expect([path, valueAt(root, path)]).toEqual([path, undefined]);
});

describe('the leaves of what is handed in', () => {
  it('are all that is no object, and whole lists', () => {
    expect(leavesOf({ a: { b: 1, c: null }, d: ['x', { y: 1 }], e: undefined })).toEqual([
      ['a.b', 1],
      ['a.c', null],
      ['d', ['x', { y: 1 }]],
    ]);
    expect(leavesOf('text')).toEqual([['', 'text']]);
  });

  it('are what lies seven names deep, whatever is in it', () => {
    const deep = { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } };
    expect(leavesOf(deep)).toEqual([['a.b.c.d.e.f.g', { h: 1 }]]);
  });

  it('are 100 at most', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`n${n}`, n]));
    expect(leavesOf(many)).toHaveLength(100);
    expect(leavesOf({ many })).toHaveLength(100);
    expect(leavesOf(many).at(-1)).toEqual(['n99', 99]);
  });
});
