import { relative, resolve } from 'node:path';
import { API } from 'typescript-7/unstable/sync';

import { Classes } from './classes.mjs';
import { isLiteral, usedIn } from './places.mjs';

/**
 * Finds every value that is used as an instance of a class whose constructor did not make it, in
 * the project of a folder: this one, or the first argument.
 */
const root = resolve(process.argv[2] ?? '.');
const api = new API({ cwd: root });
const [project] = api.updateSnapshot({ openProjects: [`${root}/tsconfig.json`] }).getProjects();
const { program, checker } = project;
const classes = new Classes(checker);

/** The class that a place wants and the value there is not of. */
function missingAt(value) {
  const wanted = checker.getContextualType(value);
  if (wanted === undefined || !classes.areIn(wanted)) return undefined;
  const given = checker.getTypeAtLocation(value);
  return given === undefined ? undefined : classes.missing(given, wanted, isLiteral(value));
}

function wrongIn(file) {
  const source = program.getSourceFile(file);
  return [...usedIn(source)].flatMap((value) => {
    const missing = missingAt(value);
    if (missing === undefined) return [];
    const { line } = source.getLineAndCharacterOfPosition(value.getStart(source));
    const name = missing.getSymbol()?.name ?? '';
    return [`${relative(root, file)}:${line + 1}: only its constructor makes a ${name}`];
  });
}

const isOwn = (file) =>
  file.startsWith(`${root}/`) && /\.tsx?$/.test(file) && !file.includes('/node_modules/');
const wrong = program.getSourceFileNames().filter(isOwn).flatMap(wrongIn);
api.close();
for (const line of wrong) console.log(line);
process.exitCode = wrong.length === 0 ? 0 : 1;
