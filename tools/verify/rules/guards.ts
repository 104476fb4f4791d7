import type ts from 'typescript';

import {
  readFunctions,
  readModules,
  type ManifestModule,
} from '../../../src/disclosure/derive/manifest';
import { checksFor } from '../lists/guards';
import type { Project } from '../project';
import type { Finding, Rule } from '../rule';
import { definitionsOf } from '../tree/definitions';
import { handlersOf } from '../tree/handlers';
import { lineOf } from '../tree/nodes';

/** Whatever a page can ask for stands behind a check of who asks. Forge itself checks nothing. */
export const guards: Rule = {
  id: 'guards',
  looksAt: 'everything that a page can ask for, once for each module that shows the page',
  examine: (project) => {
    const pages = readModules(project.manifest().data).filter(({ resource }) => resource !== null);
    const results = pages.map((page) => judge(project, page));
    return {
      examined: results.reduce((sum, { examined }) => sum + examined, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

function judge(project: Project, page: ManifestModule): { examined: number; findings: Finding[] } {
  const handler = handlerOf(project, page);
  if (handler === undefined)
    return {
      examined: 1,
      findings: [project.manifest().finding(page.place, `${page.key} has no handler to look at.`)],
    };
  const definitions = definitionsOf(project, handler);
  if (definitions === undefined)
    return {
      examined: 1,
      findings: [finding(project, handler, 'A page is served by serve((invocation) => ({ … })).')],
    };
  const strict = checksFor.get(page.type) ?? [];
  const bare = definitions.filter(({ check }) => check === undefined || !strict.includes(check));
  const wanted = `() => behind(() => ${strict.join(' or ')}(invocation), …)`;
  return {
    examined: definitions.length,
    findings: bare.map(({ node }) => finding(project, node, `This is not ${wanted}.`)),
  };
}

function handlerOf(project: Project, page: ManifestModule): ts.Declaration | undefined {
  const called = readFunctions(project.manifest().data).find(({ key }) => key === page.function);
  return handlersOf(project).get(called?.handler.replace(/^index\./, '') ?? '');
}

const finding = (project: Project, node: ts.Node, message: string): Finding => ({
  file: node.getSourceFile().fileName.slice(project.files.root.length),
  line: lineOf(node),
  message,
});
