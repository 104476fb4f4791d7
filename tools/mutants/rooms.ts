import { judge, type Explained } from './judge';
import type { Mutant } from './report';

/** What came of the mutants of each room, as a table in Markdown. */
export function tellRooms(mutants: readonly Mutant[], explained: readonly Explained[]): string {
  const rooms = [...new Set(mutants.map(roomOf))].sort();
  const rows = rooms.map((room) => {
    const { caught, survived, open, score } = judge(
      mutants.filter((mutant) => roomOf(mutant) === room),
      explained,
    );
    return [`\`${room}\``, caught, survived - open.length, open.length, score.toFixed(1)];
  });
  const table = [
    ['Room', 'caught', 'explained', 'open', 'score, %'],
    Array(5).fill('---'),
    ...rows,
  ];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `src/record/erase/sweep.ts` is in `src/record`, `static/privacy/text/numbers.ts` in `static/privacy/text`. */
const roomOf = ({ file }: Mutant): string =>
  file
    .split('/')
    .slice(0, file.startsWith('static/') ? 3 : 2)
    .join('/');
