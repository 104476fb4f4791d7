import { relative, sep } from 'node:path';

import { refusal } from './layers.mjs';

/** Refuses an import, of values or of types, that the table of layers does not allow. */
const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const judge = (source) => {
      const message = typeof source?.value === 'string' ? refusal(file, source.value) : undefined;
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => judge(source),
      ExportNamedDeclaration: ({ source }) => judge(source),
      ExportAllDeclaration: ({ source }) => judge(source),
      ImportExpression: ({ source }) => judge(source),
      TSImportType: ({ source, argument }) => judge(source ?? argument?.literal),
    };
  },
};

export default { meta: { name: 'rooms' }, rules: { layers } };
