import type { TemplateLiteral } from 'estree';

/**
 * The texts that `import()` of a template can load, whatever the language in it: the folder of the
 * languages and the name of the file. `undefined` for any other template.
 */
export function textsOf({ quasis }: TemplateLiteral): readonly [string, string] | undefined {
  const [folder = '', file = '', ...more] = quasis.map(({ value }) => value.cooked ?? '');
  const isOfTexts = /^\.[\w./-]*\/locales\/$/.test(folder) && /^\/\w+\.json$/.test(file);
  return isOfTexts && more.length === 0 ? [folder, file] : undefined;
}
