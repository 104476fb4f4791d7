#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

import { runHere } from './main';

/** The package's folder; this file is one level below it. */
const root = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await runHere(process.argv.slice(2), root, process.cwd());
