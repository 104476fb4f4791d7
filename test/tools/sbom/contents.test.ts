import { missingFrom } from '../../../tools/sbom/contents';

const bill = {
  components: [
    { group: '@forge', name: 'kvs', version: '1.6.5' },
    { name: 'outer', version: '1.0.0', components: [{ name: 'inner', version: '2.0.0' }] },
  ],
};

it('misses nothing that is listed at its version, with a scope or inside another package', () => {
  const shipped = [
    { name: '@forge/kvs', version: '1.6.5' },
    { name: 'inner', version: '2.0.0' },
  ];
  expect(missingFrom(bill, shipped)).toEqual([]);
});

it('misses what is listed at another version, without its scope, or not at all', () => {
  const shipped = [
    { name: 'inner', version: '2.0.1' },
    { name: 'kvs', version: '1.6.5' },
    { name: 'nowhere', version: '1.0.0' },
  ];
  expect(missingFrom(bill, shipped)).toEqual(['inner@2.0.1', 'kvs@1.6.5', 'nowhere@1.0.0']);
  expect(missingFrom(null, shipped)).toHaveLength(3);
});
