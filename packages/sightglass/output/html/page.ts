import { h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { visible } from '../../language/shown';
import type { Block, Table } from '../block';
import { STYLES } from './styles';

/** The page loads nothing and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Documents as one self-contained HTML page that loads and runs nothing and prints well. Each
 * document is a section; the first one's heading is the page's title. All texts are escaped.
 */
export function asHtml(documents: readonly (readonly Block[])[], language: string): string {
  const page = h(
    'html',
    { lang: language },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', null, visible(titleOf(documents[0] ?? []))),
      h('style', { dangerouslySetInnerHTML: { __html: STYLES } }),
    ),
    h('body', null, h('main', null, documents.map(section))),
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

const titleOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))[0] ?? 'Sightglass';

/** The id of a document's section. */
export const placeOf = (at: number): string => `part-${at}`;

const section = (blocks: readonly Block[], at: number): ComponentChild =>
  h('section', { key: at, id: placeOf(at) }, blocks.map(elementOf));

function elementOf(block: Block): ComponentChild {
  switch (block.kind) {
    case 'heading':
      return h(block.level === 1 ? 'h1' : 'h2', null, visible(block.text));
    case 'line':
      return h('p', null, visible(block.text));
    case 'list':
      return h(
        'ul',
        null,
        block.items.map(({ text, note }) =>
          h('li', null, visible(text), note === '' ? null : h('small', null, visible(note))),
        ),
      );
    case 'table':
      return tableOf(block);
  }
}

const tableOf = ({ columns, rows, links }: Table): ComponentChild =>
  h(
    'div',
    { class: 'wide', tabIndex: 0 },
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          columns.map((column) => h('th', { scope: 'col' }, visible(column))),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((row, at) => h('tr', null, cellsOf(row, links?.[at]))),
      ),
    ),
  );

/** The first cell names the row, and links to its part of the page where there is one. */
const cellsOf = (row: readonly string[], link: string | undefined): ComponentChild[] =>
  row.map((cell, at) => {
    if (at > 0) return h('td', null, visible(cell));
    const name = link === undefined ? visible(cell) : h('a', { href: `#${link}` }, visible(cell));
    return h('th', { scope: 'row' }, name);
  });
