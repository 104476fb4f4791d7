import { doors as all } from '../doors';
import { compile, lineFinder } from '../compile';
import { parsed, placeOf } from '../modules';
import type { Project } from '../project';
import { remembered } from '../remember';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { freeNamesBut } from '../subset/free-names';

/** What a person can read at once. */
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
  const lines = linesIn(project.files.read(path) ?? '');
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

/** How many lines of a door's file begin something, not counting comments and types. */
const linesIn = remembered((text) => {
  const lineOf = lineFinder(DOOR, text);
  return new Set(parsed(compile(DOOR, text)).nodes.map(({ range = [0] }) => lineOf(range[0]))).size;
});

/** No door has elements, so each is compiled as such a file. */
const DOOR = 'door.ts';

const at = (file: string, message: string): Finding => ({ file, line: 1, message });
