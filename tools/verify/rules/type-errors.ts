import ts from 'typescript';

import type { Rule } from '../rule';

/** The other rules rest on types, so there must be no error in them. */
export const typeErrors: Rule = {
  id: 'type-errors',
  looksAt: 'every file of TypeScript that ships, with the compiler',
  examine: (project) => {
    const program = project.program();
    const sources = project.sources();
    const findings = sources.flatMap(({ path, file }) =>
      [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
        ({ start, messageText }) => ({
          file: path,
          line: file.getLineAndCharacterOfPosition(start ?? 0).line + 1,
          message: ts.flattenDiagnosticMessageText(messageText, ' '),
        }),
      ),
    );
    return { examined: sources.length, findings };
  },
};
