import { ensureDependencies, run } from './set-up.mjs';

/** The property tests at their full count: at least 10,000 cases each, about 11 minutes on two cores. */
ensureDependencies();
const env = { ...process.env, SIGHTGLASS_LONG: '1' };
process.exitCode = run('npx', ['jest', '-w', '1', 'test/src/hostile'], { env }) ? 0 : 1;
