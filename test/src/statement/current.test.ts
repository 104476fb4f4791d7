import { readFileSync } from 'node:fs';

import { changes, current, publisher } from '../../../src/statement/current';

const written = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

it('hands the pages the disclosure and the changes as they are in their files', () => {
  expect(current).toEqual(written('src/disclosure/disclosure.json'));
  const { sealed, ...rest } = changes;
  expect(rest).toEqual(written('src/disclosure/changes.json'));
  expect(sealed).toEqual(current.seals.changed);
});

it('names a maker only where the file says that it is set', () => {
  expect(publisher !== null).toBe((written('publisher.json') as { set: boolean }).set);
});
