import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { Project } from '../project';
import { examineOne, type RuleReport } from '../report';
import { judgePackaged, type Packaged } from './judge';

/** Checks the folder that `forge build --inspect` has saved. */
export const examinePackaged = (project: Project, folder: string): Promise<RuleReport> =>
  examineOne(project, {
    id: 'packaged',
    looksAt: 'every file of the folder that Forge packaged',
    examine: async () => {
      const packaged = filesIn(folder);
      return {
        examined: packaged.size,
        findings: packaged.size === 0 ? [] : await judgePackaged(packaged, project),
      };
    },
  });

function filesIn(folder: string): Packaged {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).split(sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}
