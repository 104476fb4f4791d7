/**
 * @jest-environment jsdom
 */
import { saveFile, type SavedFile } from '../../../static/privacy/ui/save-file';

const file: SavedFile = {
  name: 'sightglass-for-jira-acme-2026-11-22.json',
  type: 'application/json',
  text: '{}',
};

const followed: string[] = [];
beforeEach(() => {
  followed.length = 0;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    followed.push(this.href);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Replaces the browser's addresses for blobs, which jsdom lacks. */
const browserGives = (address: string): void => {
  Object.assign(URL, { createObjectURL: () => address, revokeObjectURL: () => undefined });
};

it('a file is saved from a blob in this browser', () => {
  browserGives('blob:http://localhost/1');
  saveFile(file);
  expect(followed).toEqual(['blob:http://localhost/1']);
});

it.each(['https://collect.example.net/?x', 'javascript:alert(1)', 'data:text/html,x', '/x'])(
  'no link is followed that leads to %s instead',
  (address) => {
    browserGives(address);
    expect(() => {
      saveFile(file);
    }).toThrow('UNDECLARED');
    expect(followed).toEqual([]);
  },
);

it.each([
  ['another name', { ...file, name: '5b10a2844c20165700ede21g.json' }],
  ['a program', { ...file, name: 'sightglass-for-jira-acme.exe' }],
  ['a page', { ...file, type: 'text/html' as never }],
])('nothing is saved as %s', (_, given) => {
  browserGives('blob:http://localhost/1');
  expect(() => {
    saveFile(given);
  }).toThrow('UNDECLARED');
  expect(followed).toEqual([]);
});
