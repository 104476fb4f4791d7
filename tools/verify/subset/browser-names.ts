import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Names of the app's own data that the browser uses too. None of them leads from an element or
 * event, all that a page could get hold of, to the document, a window or an address.
 */
const OWN: ReadonlySet<string> = new Set([
  'after',
  'before',
  'body',
  'children',
  'close',
  'document',
  'focus',
  'history',
  'host',
  'part',
  'print',
  'reload',
  'write',
]);

/** What a page could get hold of if a door failed, and what must not be reachable from it. */
const KINDS = [
  'DragEvent',
  'HTMLElement',
  'InputEvent',
  'KeyboardEvent',
  'MouseEvent',
  'ShadowRoot',
  'SVGElement',
  'Document',
  'Location',
  'Window',
] as const;

const HEAD = /^interface (\w+)(?:<[^>]*>)?(?: extends (.*?))? \{/;
const MEMBER = /^ {4}(?:readonly |get |set )?(?:"([^"]+)"|([\w$]+))\??([(:<].*)$/;

/** A member whose value is only a text, a number or a boolean. */
const PLAIN = /^: (?:(?:string|number|boolean|null|undefined|"[^"]*")(?: \| )?)+;/;

interface Kind {
  readonly above: readonly string[];
  readonly members: readonly string[];
}

let names: ReadonlySet<string> | undefined;

/** Every name by which an element, event, document or window leads elsewhere or does something. */
export function browserNames(): ReadonlySet<string> {
  return (names ??= readNames());
}

/** Read from the compiler's own lists of the browser's and the language's members. */
function readNames(): ReadonlySet<string> {
  // The compiler itself is large and is not needed here.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const folder = dirname(resolve('typescript'));
  const kindsIn = (file: string) => readKinds(readFileSync(join(folder, file), 'utf8'));
  const language = readdirSync(folder)
    .filter((file) => /^lib\.es(?:5|20\d\d)/.test(file))
    .flatMap((file) => [...kindsIn(file).values()].flatMap(({ members }) => members));
  const known = new Set([...language, ...OWN]);
  const browser = kindsIn('lib.dom.d.ts');
  return new Set(
    withAllAbove(browser)
      .flatMap((kind) => browser.get(kind)?.members ?? [])
      .filter((name) => !known.has(name)),
  );
}

function withAllAbove(kinds: ReadonlyMap<string, Kind>): readonly string[] {
  const all = new Set<string>(KINDS);
  for (const kind of all) kinds.get(kind)?.above.forEach((above) => all.add(above));
  return [...all];
}

function readKinds(text: string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  let open = '';
  for (const line of text.split('\n')) {
    const [, head, above = ''] = HEAD.exec(line) ?? [];
    const [, quoted, bare, type = ''] = MEMBER.exec(line) ?? [];
    if (head !== undefined) open = head;
    const { above: known, members } = kinds.get(open) ?? { above: [], members: [] };
    const name = PLAIN.test(type) ? undefined : (quoted ?? bare);
    kinds.set(open, {
      above: head === undefined ? known : [...known, ...typesIn(above)],
      members: name === undefined ? members : [...members, name],
    });
  }
  return kinds;
}

const typesIn = (list: string): readonly string[] =>
  list
    .replace(/<[^<>]*>/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
