import ts from 'typescript';
import { nameOfFunction } from '../follow/calls/invoke';
import { isWhole, type Followed } from '../follow/follow';
import { isScript } from '../project/scripts';
import type { Project } from '../project/project';
import type { NotShipped } from '../reading';

/**
 * Code that does not run: files that nothing imports, and functions that nothing calls. Where not
 * everything was followed, only tests are sure not to.
 */
export function notShippedIn(project: Project, followed: Followed): readonly NotShipped[] {
  const loaded = new Set([...followed.loaded].map(({ fileName }) => fileName));
  const files = project.files.paths
    .filter((path) => isScript(path) && !loaded.has(path) && !isSetting(path))
    .map((file): NotShipped => ({ file, why: isTest(file) ? 'test' : 'not-imported', lines: [] }));
  if (!isWhole(followed)) return files.filter(({ why }) => why === 'test');
  const functions = [...followed.loaded].flatMap((file): NotShipped[] => {
    const lines = unusedIn(file, followed.executed);
    return lines.length === 0 ? [] : [{ file: file.fileName, why: 'unused-functions', lines }];
  });
  return [...files, ...functions];
}

const isTest = (path: string): boolean =>
  path
    .split('/')
    .some((part) =>
      ['test', 'tests', '__tests__', 'e2e', '__mocks__', 'spec', 'mocks'].includes(part),
    ) || ['.test.', '.spec.', '.stories.'].some((mark) => path.includes(mark));

const isSetting = (path: string): boolean =>
  path.includes('.config.') || path.split('/').some((part) => ['build', 'dist'].includes(part));

/** The first lines of named functions that were never called. */
function unusedIn(file: ts.SourceFile, executed: ReadonlySet<ts.Node>): readonly number[] {
  const lines: number[] = [];
  // An explicit stack, since recursion would fail on deeply nested files.
  const waiting: ts.Node[] = [...file.statements];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = next;
    const isFunction = ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
    if (isFunction && !executed.has(node)) {
      if (nameOfFunction(node) !== 'function' || ts.isConstructorDeclaration(node))
        lines.push(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
    } else
      ts.forEachChild(node, (child) => {
        waiting.push(child);
      });
  }
  return lines.sort((a, b) => a - b);
}
