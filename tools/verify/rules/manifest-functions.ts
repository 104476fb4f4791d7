import {
  readFunctions,
  readModules,
  type ManifestFunction,
  type ManifestModule,
} from '../../../src/disclosure/derive/manifest';
import { MAX_FUNCTION_KEY } from '../lists/manifest-shape';
import type { Project } from '../project';
import type { Finding, Rule } from '../rule';
import { handlersOf } from '../tree/handlers';
import { lineOf } from '../tree/nodes';

/** Every module has its function, every function its handler, and every handler its function. */
export const manifestFunctions: Rule = {
  id: 'manifest-functions',
  looksAt: 'every module and function in manifest.yml and every export of src/index.ts',
  examine: (project) => {
    const { data } = project.manifest();
    const modules = readModules(data);
    const functions = readFunctions(data);
    const handlers = handlersOf(project);
    return {
      examined: modules.length + functions.length + handlers.size,
      findings: [
        ...modules.flatMap((module) => judgeModule(project, module, functions)),
        ...functions.flatMap((entry) => judgeFunction(project, entry, functions, modules)),
        ...[...handlers]
          .filter(([name]) => !functions.some(({ handler }) => handler === `index.${name}`))
          .map(([name, declaration]) => ({
            file: 'src/index.ts',
            line: lineOf(declaration),
            message: `No function of manifest.yml calls ${name}.`,
          })),
      ],
    };
  },
};

function judgeModule(
  project: Project,
  { type, key, function: called, place }: ManifestModule,
  functions: readonly ManifestFunction[],
): Finding[] {
  return functions.some((entry) => entry.key === called)
    ? []
    : [
        project
          .manifest()
          .finding(place, `${type} ${key} calls no function: ${called ?? 'none named'}.`),
      ];
}

function judgeFunction(
  project: Project,
  { key, handler, place }: ManifestFunction,
  functions: readonly ManifestFunction[],
  modules: readonly ManifestModule[],
): Finding[] {
  const [file, name, ...more] = handler.split('.');
  const isThere =
    file === 'index' && more.length === 0 && name !== undefined && handlersOf(project).has(name);
  return [
    ...(isThere ? [] : [project.manifest().finding(place, `There is no handler ${handler}.`)]),
    ...(key.length >= 1 && key.length <= MAX_FUNCTION_KEY
      ? []
      : [
          project
            .manifest()
            .finding(place, `The key ${key} must have 1 to ${MAX_FUNCTION_KEY} characters.`),
        ]),
    ...(functions.filter((entry) => entry.key === key).length === 1
      ? []
      : [project.manifest().finding(place, `The key ${key} is there twice.`)]),
    ...(modules.some((module) => module.function === key)
      ? []
      : [project.manifest().finding(place, `No module calls the function ${key}.`)]),
  ];
}
