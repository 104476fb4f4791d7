import { buildLocalForge, buildPages } from './build.mjs';
import { ensureDependencies } from './set-up.mjs';

ensureDependencies();
await Promise.all([buildPages(), buildLocalForge()]);
await import('../.build/forge/local-forge.mjs');
