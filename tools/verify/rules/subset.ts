import { isHeld } from '../doors';
import { parsed, placeOf, resolveOwn, type ShippedModule } from '../modules';
import { remembered } from '../remember';
import type { Project } from '../project';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { kept } from '../subset/kept';
import type { Refusal } from '../subset/refusal';
import { refusalsIn } from '../subset/subset';

/** Everything except doors is written in the small language, which cannot reach the outside. */
export const subset: Rule = {
  id: 'subset',
  looksAt: 'every node of every module that ships and is no door, as the compiler writes it',
  examine: (project) => {
    const held = project.modules().filter(({ path }) => isHeld(path));
    const state = stateIn(project);
    return {
      examined: held.reduce((sum, { code }) => sum + parsed(code).nodes.length, 0),
      findings: held.flatMap((module) =>
        [...refused(module.code), ...(state.get(module.path) ?? [])].map((refusal) =>
          finding(project, module, refusal),
        ),
      ),
    };
  },
};

const refused = remembered((code) => refusalsIn(parsed(code)));

const stateIn = (project: Project): ReturnType<typeof kept> =>
  kept(
    project.modules().map(({ path, code }) => ({
      path,
      tree: parsed(code),
      resolve: (name) => resolveOwn(project.files, path, name),
    })),
  );

function finding(project: Project, module: ShippedModule, { node, why }: Refusal): Finding {
  const [from, to] = node.range ?? [0, 0];
  const text = module.code.slice(from, Math.min(to, from + 80)).split('\n')[0] ?? '';
  return { ...placeOf(project.files, module, node), message: `${why} ${text}` };
}
