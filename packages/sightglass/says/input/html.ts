import type { Block, StatementText } from '../text/document';
import { decodeEntities } from './entities';

/** Elements whose content is not part of the text. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'head',
  'iframe',
  'select',
  // Struck-out text, which a page shows as withdrawn.
  ...['del', 's', 'strike'],
]);
const ITEMS = new Set(['li', 'tr', 'dd']);
const BLOCKS = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'blockquote',
    'pre',
    'address',
    'form',
  ],
  ...[
    'ul',
    'ol',
    'dl',
    'dt',
    'table',
    'thead',
    'tbody',
    'br',
    'hr',
    'body',
    'html',
    'figure',
    'figcaption',
  ],
]);

type Open = Pick<Block, 'kind' | 'level'>;

/**
 * The text of a page and its parts; a link's target follows its words. The page is scanned once,
 * tag by tag, so the work is linear in its length; nothing in it is executed or loaded.
 */
export function htmlText(html: string): StatementText {
  const page = new Page();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    page.say(html.slice(at, end));
    if (open === -1) break;
    at = tagAt(html, open, page);
  }
  return page.finish();
}

/** Reads one tag or comment and returns where the next text starts. */
function tagAt(html: string, open: number, page: Page): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4);
  const name = /^<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])/i.exec(html.slice(open, open + 20));
  if (name === null && !/^<[!?]/.test(html.slice(open, open + 2))) {
    page.say('<');
    return open + 1;
  }
  const next = behind(html, '>', open);
  if (name === null) return next;
  const [, slash, written = ''] = name;
  const tag = written.toLowerCase();
  if (slash === '' && SKIPPED.has(tag)) return behindClosed(html, tag, next);
  page.tag(tag, slash === '/', html.slice(open, Math.min(next, open + 2000)));
  return next;
}

const behind = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
};

function behindClosed(html: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}\\s{0,9}>`, 'i');
  const found = closing.exec(html.slice(from));
  return found === null ? html.length : from + found.index + found[0].length;
}

/** Collects the text and its finished parts. */
class Page {
  private readonly done: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private written = '';
  private depth = 0;
  private begun: Open = PARAGRAPH;
  private leadsTo: string | null = null;

  say(raw: string): void {
    const words = decodeEntities(raw).replace(/\s+/g, ' ');
    this.written += this.written === '' ? words.trimStart() : words;
  }

  tag(tag: string, isClosing: boolean, written: string): void {
    if (tag === 'a') this.link(isClosing, written);
    else if (tag === 'td' || tag === 'th') this.cell(tag);
    else if (/^h[1-6]$/.test(tag)) this.part(isClosing ? PARAGRAPH : headingOf(tag));
    else if (ITEMS.has(tag))
      this.part(isClosing ? PARAGRAPH : { kind: 'item', level: Math.max(1, this.depth) });
    else if (BLOCKS.has(tag)) this.block(tag, isClosing);
  }

  /** A table row of headers alone announces the rows below it. */
  private cell(tag: 'td' | 'th'): void {
    this.say(' ');
    if (tag === 'td' || this.written.trim() === '')
      this.begun = { kind: tag === 'td' ? 'item' : 'paragraph', level: Math.max(1, this.depth) };
  }

  finish(): StatementText {
    this.part(PARAGRAPH);
    return { text: this.done.join(''), blocks: this.blocks };
  }

  private block(tag: string, isClosing: boolean): void {
    if (/^[uod]l$/.test(tag)) this.depth = Math.max(0, this.depth + (isClosing ? -1 : 1));
    // The first paragraph of a list item belongs to the item.
    if (this.begun.kind !== 'item' || this.written !== '') this.part(PARAGRAPH);
  }

  private link(isClosing: boolean, written: string): void {
    if (!isClosing)
      this.leadsTo = /\bhref\s{0,3}=\s{0,3}["']?([^"'\s>]{1,500})/i.exec(written)?.[1] ?? null;
    else if (this.leadsTo !== null) {
      if (/^(?:https?:|mailto:)[^\s]/i.test(this.leadsTo))
        this.say(` (${this.leadsTo.replace(/^mailto:/i, '')})`);
      this.leadsTo = null;
    }
  }

  /** Ends the current part and starts the next. */
  private part(next: Open): void {
    const text = this.written.trimEnd();
    if (text !== '') {
      this.blocks.push({ ...this.begun, start: this.length, end: this.length + text.length });
      this.done.push(text, '\n');
      this.length += text.length + 1;
    }
    this.written = '';
    this.begun = next;
  }
}

const PARAGRAPH: Open = { kind: 'paragraph', level: 1 };
const headingOf = (tag: string): Open => ({ kind: 'heading', level: Number(tag[1]) });
