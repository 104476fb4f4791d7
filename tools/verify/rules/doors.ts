import { doors as all } from '../doors';
import { lineFinder } from '../compile';
import type { Files } from '../files';
import { parsed, placeOf, type ShippedModule } from '../modules';
import type { Project } from '../project';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { freeNamesBut } from '../subset/free-names';

/** Lines, without comments and types, that a person can read at once. */
const MAX_LINES = 60;

/** A door is short, in use, and touches only its part of the outside. */
export const doors: Rule = {
  id: 'doors',
  looksAt: 'every door, its length and every name in it that no module declares',
  examine: (project) => {
    const results = all.map((door) => judge(project, door));
    return {
      examined: results.reduce((sum, { examined }) => sum + examined, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

function judge(project: Project, { path, names }: (typeof all)[number]) {
  const module = project.modules().find((one) => one.path === path);
  if (module === undefined) return { examined: 1, findings: [at(path, 'There is no such door.')] };
  const tree = parsed(module.code);
  const lines = linesOf(project.files, module).size;
  return {
    examined: tree.free.length + 1,
    findings: [
      ...(lines > MAX_LINES ? [at(path, `It has ${lines} lines, more than ${MAX_LINES}.`)] : []),
      ...freeNamesBut(names)(tree).map(({ node, why }): Finding => ({
        ...placeOf(project.files, module, node),
        message: why,
      })),
    ],
  };
}

/** The lines of a module's file that hold more than comments and types. */
function linesOf(files: Files, { path, code }: ShippedModule): ReadonlySet<number> {
  const lineOf = lineFinder(path, files.read(path) ?? '');
  return new Set(parsed(code).nodes.flatMap(({ range = [] }) => range.map(lineOf)));
}

const at = (file: string, message: string): Finding => ({ file, line: 1, message });
