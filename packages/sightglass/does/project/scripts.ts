import { folderOf, inFolder, type Files } from './files';
import type { Resolver } from './resolve';

/** Whether a path is a script's. */
export const isScript = (path: string): boolean =>
  ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'].some((ending) =>
    path.endsWith(ending),
  ) && !path.endsWith('.d.ts');

/** Whether a file is build output. */
export const isBuilt = (path: string): boolean =>
  path.split('/').some((part) => part === 'build' || part === 'dist') || path.endsWith('.min.js');

/** The scripts that an HTML page loads. */
export function scriptsIn(files: Files, resolver: Resolver, document: string): readonly string[] {
  return attributesIn(files.read(document) ?? '', 'script', 'src').flatMap((source) => {
    if (source.includes('//')) return [];
    const clean = source.startsWith('/') ? source.slice(1) : source;
    const found =
      resolver.file(inFolder(folderOf(document), clean)) ?? resolver.resolve(source, document);
    return found === undefined ? [] : [found];
  });
}

/** The values of one attribute in all elements of one name, found without parsing the rest. */
export function attributesIn(html: string, element: string, attribute: string): readonly string[] {
  const found: string[] = [];
  for (let at = html.indexOf(`<${element}`); at >= 0; at = html.indexOf(`<${element}`, at + 1)) {
    const tag = html.slice(at, html.indexOf('>', at));
    const start = tag.indexOf(`${attribute}=`);
    if (start < 0) continue;
    const value = tag.slice(start + attribute.length + 1);
    const quote = value.charAt(0);
    const isQuoted = quote === '"' || quote === "'";
    found.push(isQuoted ? value.slice(1, value.indexOf(quote, 1)) : (value.split(' ')[0] ?? ''));
  }
  return found;
}
