import type ts from 'typescript';

import { allowedMembers, harmlessOwners } from '../lists/members';
import { waysOut } from '../lists/ways-out';
import type { Project } from '../project';
import type { Source } from '../program';
import type { Finding, Rule } from '../rule';
import { membersIn, type MemberUse } from '../tree/members';
import { brief, found } from '../tree/nodes';
import { isOwn, originOf } from '../tree/origin';

/** A member of anything that the project did not make must be on the list, and no name may lead out. */
export const members: Rule = {
  id: 'members',
  looksAt: 'every member that the code that ships reads or writes by a known name',
  examine: (project) => {
    const uses = project
      .sources()
      .flatMap((source) =>
        membersIn(project.checker(), source.file).named.map((use) => ({ source, use })),
      );
    return {
      examined: uses.length,
      findings: uses.flatMap(({ source, use }) => judge(project, source, use)),
    };
  },
};

function judge(project: Project, source: Source, use: MemberUse): Finding[] {
  const outside = use.declarations.filter((made) => !isOwn(made, project.files.root));
  const refused = outside.find((made) => !isAllowed(made, use.name, source.path));
  if (outside.length > 0 && !use.isWritten)
    return [found(source, use.node, `The name must be written out in ${brief(use.node)}.`)];
  if (refused !== undefined) {
    const { from, owner } = originOf(refused);
    const whose = [from, owner].filter((part) => part !== '').join(' ');
    return [found(source, use.node, `.${use.name} of ${whose} is not on the list of members.`)];
  }
  return outside.length === 0 && waysOut.has(use.name)
    ? [found(source, use.node, `.${use.name} leads out of the program: ${brief(use.node)}`)]
    : [];
}

function isAllowed(declaration: ts.Declaration, name: string, path: string): boolean {
  if (waysOut.has(name)) return false;
  const { from, owner } = originOf(declaration);
  if (from === 'es' && harmlessOwners.has(owner)) return true;
  return allowedMembers.some(
    (entry) =>
      entry.from === from &&
      entry.owner === owner &&
      entry.names.includes(name) &&
      path.startsWith(entry.in ?? ''),
  );
}
