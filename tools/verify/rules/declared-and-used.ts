import type { Rule } from '../rule';
import type { Finding } from '../finding';

/** Everything declared is used: otherwise the app would ask for, or state, what it does not do. */
export const declaredAndUsed: Rule = {
  id: 'declared-and-used',
  looksAt: 'every declared request, stored value, log line and field that the app takes',
  examine: (project) => {
    const { operations, stored, logEvents } = project.declared();
    const taken = project.declaring().get('src/capabilities/handed.ts')?.['taken'];
    const isTaken = new Set(
      typeof taken === 'object' && taken !== null ? Object.values(taken) : [],
    );
    const entries = [
      ...operations.map((entry) => ({ entry, name: entry.id, file: 'operations' })),
      ...stored.map((entry) => ({ entry, name: entry.id, file: 'stored' })),
      ...logEvents.map((entry) => ({ entry, name: entry.name, file: 'log-events' })),
      ...project
        .declared()
        .handed.filter((entry) => isTaken.has(entry))
        .map((entry) => ({ entry, name: entry.id, file: 'handed' })),
    ];
    const findings = entries
      .filter(({ entry }) => project.uses().using(entry).length === 0)
      .map(({ name, file }): Finding => ({
        file: `src/capabilities/${file}.ts`,
        line: 1,
        message: `${name} is declared, but nothing uses it.`,
      }));
    return { examined: entries.length, findings };
  },
};
