import type { Call } from '../../reading';
import { merged, type Detecting } from '../detecting';
import { unnamed } from '../words';
import { forgeGraphqlCalls, graphCalls } from './graph-calls';
import { implicitCalls } from './implicit-calls';
import { productCalls } from './product-calls';

/** Every call of one of Atlassian's products that the app can make. */
export const callsOf = (detecting: Detecting): readonly Call[] =>
  merged(
    [productCalls, graphCalls, forgeGraphqlCalls, implicitCalls].flatMap((detect) =>
      detect(detecting),
    ),
    ({ file, line, product, method, path, as }) =>
      [file, line, product, method, unnamed(path), as].join(' '),
  );
