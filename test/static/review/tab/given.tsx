/** @jsxImportSource preact */
import { fireEvent, screen } from '@testing-library/preact';

import { onFile, type Filed } from '../../../../static/privacy/review/input/on-file';

import { MANIFEST, SENDS, STATEMENT } from '../../../rigs/texts-to-review';
import { rest } from '../../browser';
import { show } from '../../show';
import {
  alerts,
  box,
  BOX,
  broken,
  buttons,
  choose,
  drag,
  drop,
  fieldOf,
  file,
  give,
  press,
  SAYS,
  spoken,
  titles,
  told,
} from './reviewing';

describe('what is typed or pasted', () => {
  it('is told, and told no more once it is cleared', async () => {
    await give(MANIFEST);
    expect(titles()).toContain('What “Ticket Helper” may do');
    expect(spoken()).toMatch(/findings, 2 of them serious\./);
    await press('Clear', BOX);
    expect(told()).toBe('');
    expect(box().value).toBe('');
    expect(document.activeElement).toBe(box());
  });

  it('is nothing where it is only space', async () => {
    await give(' \n ');
    expect(told()).toBe('');
    expect(spoken()).not.toContain('not clear');
    expect(buttons('Clear')[0]?.ariaDisabled).toBe('false');
  });

  it('is told in words that few need, where it needs them', async () => {
    await give('{"key":"a","baseUrl":"https://x.example","scopes":["act_as_user"],"apiVersion":1}');
    expect(told()).toContain('Recognized as a Connect descriptor');
    expect(told()).not.toMatch(/\b(?:finding|page|inspect|concern)\.[a-z]/);
  });

  it('names the company behind an address', async () => {
    await give(
      MANIFEST.replace(
        'modules:',
        '  external:\n    fetch:\n      backend:\n        - address: https://sentry.io\nmodules:',
      ),
    );
    expect(told()).toContain('Functional Software');
  });
});

describe('an answer', () => {
  it('can be copied as Markdown, or selected where the browser copies nothing', async () => {
    await give(SENDS.replace('api.acme.example', 'sentry.io'));
    await press('Copy as Markdown');
    const text = document.querySelector('.copy-text')?.textContent ?? '';
    expect(text).toMatch(/^# What “Ticket Helper” may do\n/);
    expect(text).toContain('Functional Software');
    await choose(BOX, file('a.yml', MANIFEST));
    await press('Copy as Markdown');
    expect(document.querySelector('.copy-text')?.textContent).toContain('a.yml');
  });
});

describe('a file', () => {
  it('is read, and named for as long as it is not changed', async () => {
    await choose(
      BOX,
      file('wide.yml', new Uint8Array(Buffer.from(`\ufeff${MANIFEST}`, 'utf16le'))),
    );
    expect(box().value).toBe(MANIFEST);
    expect(document.body.textContent).toContain('From the file wide.yml.');
    expect(told()).toContain('It was read as utf-16le');
    await give(`${MANIFEST}# more`);
    expect(document.body.textContent).not.toContain('From the file');
  });

  it('can be chosen again', async () => {
    const field = fieldOf(BOX);
    const values: string[] = [];
    Object.defineProperty(field, 'value', {
      set: (value: string) => {
        values.push(value);
      },
    });
    await choose(BOX, file('a.yml', MANIFEST));
    expect(values).toEqual(['']);
    expect(field.multiple).toBe(true);
    expect(fieldOf(SAYS).multiple).toBe(false);
  });

  it('that is not chosen after all changes nothing', async () => {
    await give(MANIFEST);
    await choose(BOX);
    expect(box().value).toBe(MANIFEST);
    expect(alerts()).toEqual(['', '']);
  });

  it.each([
    [
      'is larger than a megabyte',
      file('a.yml', MANIFEST, 1_000_001),
      /^a\.yml was not read: it is larger/,
    ],
    ['cannot be read', broken('a.yml'), /^a\.yml could not be read\.$/],
  ])('that %s is refused by its name, and nothing is told', async (_, given, why) => {
    await give(MANIFEST);
    await choose(BOX, given);
    expect(alerts()[0]).toMatch(why);
    expect(box().value).toBe('');
    expect(told()).toBe('');
    await press('Clear', BOX);
    expect(alerts()[0]).toBe('');
  });

  it('of a megabyte is read', async () => {
    await choose(BOX, file('a.yml', MANIFEST, 1_000_000));
    expect(box().value).toBe(MANIFEST);
  });

  it('may be a statement, too, up to eight megabytes', async () => {
    await choose(SAYS, file('privacy.txt', STATEMENT, 8_000_000));
    expect(box(SAYS).value).toBe(STATEMENT);
    expect(document.body.textContent).toContain('From the file privacy.txt.');
    expect(titles()).toContain('What its developer says');
  });

  it.each([
    ['is too large', file('a.pdf', '%PDF', 8_000_001), /^a\.pdf was not read/],
    ['cannot be read', broken('a.txt'), /^a\.txt could not be read\.$/],
  ])('that is a statement and %s is refused', async (_, given, why) => {
    await give(STATEMENT, SAYS);
    await choose(SAYS, given);
    expect(alerts()[1]).toMatch(why);
    expect(box(SAYS).value).toBe('');
    expect(told()).toBe('');
    await press('Clear', SAYS);
    expect(alerts()[1]).toBe('');
  });

  it('that only says PDF in its name is a text', async () => {
    await choose(SAYS, file('privacy.pdf.txt', STATEMENT));
    expect(box(SAYS).value).toBe(STATEMENT);
  });

  it.each([
    ['a PDF', 'privacy.PDF', '%PDF-1.7'],
    ['no text', 'privacy.bin', 'a\u0000b'],
  ])(
    'that is %s does not fill the box for statements, and can be cleared',
    async (_, name, text) => {
      await choose(SAYS, file(name, text));
      expect(box(SAYS).value).toBe('');
      expect(document.body.textContent).toContain(`From the file ${name}.`);
      expect(titles()).toContain('Record of this review');
      await press('Clear', SAYS);
      expect(document.body.textContent).not.toContain('From the file');
    },
  );
});

it('no more is taken of an event than its files, and whether something has left', () => {
  const heard: Filed[] = [];
  const note = onFile((filed) => {
    heard.push(filed);
  });
  show(
    <main onDragLeave={note} onChange={note}>
      <input type="search" value="typed" onChange={note} />
    </main>,
  );
  const [main, field] = [
    document.querySelector('main'),
    document.querySelector('input[type=search]'),
  ];
  if (main === null || !(field instanceof HTMLInputElement)) throw new Error('Both are shown.');
  fireEvent.change(field);
  const leaving = new DragEvent('dragleave');
  Object.defineProperty(leaving, 'relatedTarget', { value: window });
  fireEvent(main, leaving);
  fireEvent.change(main);
  expect(heard.map(({ files, hasLeft }) => [files.length, hasLeft])).toEqual([
    [0, false],
    [0, false],
    [0, true],
    [0, false],
  ]);
  expect([field.value, 'value' in main]).toEqual(['typed', false]);
});

describe('what is dragged over the tab', () => {
  const isOffered = (): boolean => screen.queryByText('Let go to inspect this file') !== null;

  it('is offered a place while it has files, and until it leaves', async () => {
    expect(drag('dragover', [])).toBe(false);
    await rest();
    expect(isOffered()).toBe(true);
    drag('dragleave', [], { relatedTarget: box() });
    await rest();
    expect(isOffered()).toBe(true);
    drag('dragleave', [], { relatedTarget: document.body });
    await rest();
    expect(isOffered()).toBe(false);
    drag('dragover', []);
    drag('dragleave', [], { relatedTarget: null });
    await rest();
    expect(isOffered()).toBe(false);
  });

  it('goes where the browser puts it where it is a text', async () => {
    expect(drag('dragover', null)).toBe(true);
    await rest();
    expect(isOffered()).toBe(false);
    expect(drag('drop', null)).toBe(true);
    drag('drop', null, { dataTransfer: null });
    await rest();
    expect(alerts()).toEqual(['', '']);
    expect(isOffered()).toBe(false);
  });

  it('is read where it is dropped', async () => {
    drag('dragover', []);
    await drop(file('m.yml', MANIFEST));
    expect(isOffered()).toBe(false);
    expect(box().value).toBe(MANIFEST);
    expect(document.body.textContent).toContain('From the file m.yml.');
  });
});
