import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { at } from 'sightglass-for-jira/json/decoded';
import { exportFiles, main } from '../../../tools/export/main';
import { filesOnDisk } from '../../../tools/verify/files';

const ROOT = `${join(__dirname, '../../..')}/`;
const files = filesOnDisk(ROOT);

it('writes three files that name the same version and the same fingerprint', () => {
  const [json, markdown, marketplace] = exportFiles(files).map(([, text]) => text);
  const disclosure = at(JSON.parse(json ?? ''), 'disclosure');
  expect(markdown).toContain(String(at(disclosure, 'hash')));
  expect(markdown).toContain(String(at(disclosure, 'app', 'version')));
  expect(at(JSON.parse(marketplace ?? ''), 'dataAccessAndStorage', 'typesOfDataStored')).toEqual([
    'baseUrl',
    'clientKey',
    'productType',
  ]);
});

it('writes the same bytes each time', () => {
  expect(exportFiles(files)).toEqual(exportFiles(files));
});

it('writes them where it is told to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const said = jest.spyOn(console, 'log').mockImplementation();
  expect(main(['--out', folder], ROOT)).toBe(0);
  said.mockRestore();
  expect(exportFiles(files)).not.toHaveLength(0);
  for (const [name, text] of exportFiles(files))
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  rmSync(folder, { recursive: true });
});

it.each([['--out'], ['somewhere'], ['--out', 'a', 'b']].map((args) => [args]))(
  'says how it is used when it is given %j',
  (args) => {
    const said = jest.spyOn(console, 'error').mockImplementation();
    expect(main(args, ROOT)).toBe(1);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('Usage'));
    said.mockRestore();
  },
);
