import type { Call } from '../../reading';
import { merged, type Detecting } from '../what-detectors-see';
import { unnamed } from '../atom-text';
import { forgeGraphqlCalls, graphCalls } from './graph-calls';
import { implicitCalls } from './implicit-calls';
import { productCalls } from './product-calls';

/** Every call to one of Atlassian's products that the app can make. */
export function callsOf(detecting: Detecting): readonly Call[] {
  const all = merged(
    [productCalls, graphCalls, forgeGraphqlCalls, implicitCalls].flatMap((detect) =>
      detect(detecting),
    ),
    ({ file, line, product, method, path, as }) =>
      [file, line, product, method, unnamed(path), as].join(' '),
  );
  return all.filter((call) => !all.some((other) => other !== call && says(other, call)));
}

/**
 * Whether one call at a place covers another: equal, more general, or the certain form of a guess.
 */
function says(other: Call, call: Call): boolean {
  if (other.file !== call.file || other.line !== call.line || other.as !== call.as) return false;
  if (call.doubt === 'not-followed') return other.doubt !== 'not-followed';
  const [mine, its] = [call, other].map(({ operations }) => operations.map(nameOf)[0]);
  const isSame = mine !== undefined && mine === its;
  return isSame && other.certainty === 'certain' && isMoreGeneral(other.path, call.path);
}

const nameOf = ({ method, path }: Call['operations'][number]): string => `${method} ${path}`;

/** Whether two paths are equal except that the first has data where the second has names. */
function isMoreGeneral(general: string, path: string): boolean {
  const a = unnamed(general).split('/');
  const b = unnamed(path).split('/');
  if (a.length !== b.length || general === path) return false;
  return (
    a.some((part, index) => part === '{}' && b[index] !== '{}') &&
    a.every((part, index) => part === b[index] || part === '{}')
  );
}
