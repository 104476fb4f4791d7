import { scopes } from '../../src/capabilities/scopes';
import { stored } from '../../src/capabilities/stored';
import { readListingSource } from '../../tools/listing/main';
import { listingFiles } from '../../tools/listing/files';
import { filesOnDisk } from '../../tools/verify/files';

const source = readListingSource(filesOnDisk(`${process.cwd()}/`));
const files = new Map(listingFiles(source));
const textOf = (name: string): string => files.get(name) ?? '';

it('justifies every permission in the words of its declaration', () => {
  for (const { id, reason, permitsBeyond } of scopes)
    for (const text of [id, reason, permitsBeyond])
      expect(textOf('permissions.md')).toContain(text);
});

it('names every stored field as in scope for data residency, and the person as out of scope', () => {
  const [before = '', after = ''] = textOf('data-residency.md').split('## Out of scope');
  const ids = stored.flatMap(({ fields }) => Object.keys(fields));
  expect(ids).not.toEqual([]);
  for (const id of ids) expect(before).toContain(`\`${id}\``);
  expect(after).toContain('`context.principal.accountId`');
  expect(before).toContain('pinned');
});

it('answers Runs on Atlassian with Atlassian’s own codes', () => {
  expect(JSON.parse(textOf('runs-on-atlassian.json'))).toMatchObject({
    runsOnAtlassian: true,
    verdicts: { HAS_REMOTES: [], HAS_DEFINED_EGRESS: [] },
  });
});

it('says that the security contact is not set while the maker has not named itself', () => {
  const contact = source.document.publisher?.securityContact ?? 'Not set';
  expect(textOf('security.md')).toContain(contact);
});

it('makes highlights of the statement’s own answers', () => {
  const { answers } = source.document.statement;
  const told = answers.filter(({ question }) => textOf('highlights.md').includes(question));
  expect(told).toHaveLength(3);
});
