import * as index from '../../src/index';
import { startTappedApp } from '../../test/rigs/tapped-app';
import { median } from './median';

/** The cost of one request of the admin page. */
export interface RequestFigures {
  readonly runs: number;
  /** Milliseconds without a platform call under way; the median of all runs. */
  readonly msOutsideCalls: number;
  readonly calls: number;
  /** How often it waits for the platform; parallel calls count once. */
  readonly rounds: number;
}

const RUNS = 200;
const WARM_UP = 20;

/** Long enough that parallel calls overlap. */
const LATENCY_MS = 5;

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** The start and end of a platform call. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Opens the admin page's overview repeatedly on the local Forge, in real time. */
export async function measureRequest(): Promise<RequestFigures> {
  let handlerMs = 0;
  const adminPage: Handler = async (event, context) => {
    const started = performance.now();
    const answer = await index.adminPage(event, context);
    handlerMs = performance.now() - started;
    return answer;
  };
  const load = () => Promise.resolve({ ...index, adminPage });
  const { app, tap } = await startTappedApp({ load });
  const site = app.site('acme');
  await site.install();
  const open = async (): Promise<readonly Span[]> => {
    const spans: Span[] = [];
    tap(async (_, pass) => {
      const from = performance.now();
      const response = await pass();
      spans.push({ from, to: performance.now() });
      return response;
    });
    await site.invoke({ as: 'admin', module: 'privacy', functionKey: 'overview' });
    return spans;
  };
  const outside: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const inside = merged(await open()).reduce((sum, { from, to }) => sum + to - from, 0);
    if (run >= WARM_UP) outside.push(handlerMs - inside);
  }
  app.faults({ kvs: { latencyMs: LATENCY_MS }, jira: { latencyMs: LATENCY_MS } });
  const spans = await open();
  app.dispose();
  return {
    runs: RUNS,
    msOutsideCalls: median(outside),
    calls: spans.length,
    rounds: merged(spans).length,
  };
}

/** The periods with at least one call under way. */
function merged(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last === undefined || span.from > last.to) stretches.push(span);
    else stretches.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
  }
  return stretches;
}
