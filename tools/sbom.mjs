import { ensureDependencies, ensureTools, root, run } from './set-up.mjs';

/**
 * Writes the bill of materials. The tool's optional dependencies, which compile native code for
 * XML, are left out.
 */
ensureDependencies();
ensureTools('tools/sbom', 'CycloneDX’s', ['--omit=optional']);
const args = ['tools/run.mjs', 'tools/sbom/main.ts', ...process.argv.slice(2)];
process.exitCode = run(process.execPath, args, { cwd: root }) ? 0 : 1;
