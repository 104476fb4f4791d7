import { ensureDependencies } from './set-up.mjs';

ensureDependencies();
await import('./dev/main.mjs');
