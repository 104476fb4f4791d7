/**
 * Bundles the functions of the app in the working directory with Atlassian's own bundler, into the
 * folder named. Prints what went in as JSON. A file of JSON may hold texts to take in the place of files.
 */
const { Buffer } = require('node:buffer');
const {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, resolve } = require('node:path');
const process = require('node:process');

const { giveInstead } = require('./checked-files.cjs');

// Before the bundler takes hold of how files are read.
if (process.argv[3] !== undefined) giveInstead(JSON.parse(readFileSync(process.argv[3], 'utf8')));

const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');
const {
  ConfigFile,
  FileSystemReader,
  FileSystemWriter,
  I18nResourceBundlingService,
} = require('@forge/cli-shared');

const silent = () => {};
const complain = (...lines) => process.stderr.write(`${lines.join(' ')}\n`);
const logger = { info: silent, debug: silent, trace: silent, warn: complain, error: complain };
/** Atlassian's switches for features, as they stand for everybody. */
const statsigService = {
  isTypescriptBundlerEnabled: async () => true,
  testForgeCliBundleRuntimeLoaderGate: async () => false,
};

/** The bundler takes a wrapper and a loader of this name from a folder instead of the network. */
function offerRuntime() {
  const folder = mkdtempSync(join(tmpdir(), 'forge-runtime-'));
  mkdirSync(join(folder, 'dist'));
  for (const name of ['wrapper', 'loader'])
    copyFileSync(join(module.path, `sandbox/${name}.cjs`), join(folder, `dist/${name}.js`));
  process.env.FORGE_RUNTIME_PATH = folder;
  return folder;
}

async function bundle() {
  const fileSystemReader = new FileSystemReader();
  const config = new ConfigFile(fileSystemReader, new FileSystemWriter());
  const { translations, modules } = await config.readConfig();
  const wrapper = getWrapperProvider({ fileSystemReader, statsigService });
  return getNodeBundler(logger, wrapper, config, statsigService).bundle({
    appDirectory: process.cwd(),
    entryPoints: getEntryPoints(await config.getAppHandlers()),
    i18nResourceBundle: await new I18nResourceBundlingService().bundle(modules, translations),
  });
}

function write(folder, { outputDir, additionalOutputs }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(outputDir, folder, { recursive: true });
  for (const [name, content] of additionalOutputs ?? []) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (Buffer.isBuffer(content)) writeFileSync(file, content);
    else copyFileSync(content, file);
  }
}

async function main() {
  const runtime = offerRuntime();
  try {
    const made = await bundle();
    write(resolve(process.argv[2]), made);
    const { sdkImports, dependencies, errors } = made.metadata;
    const told = { errors, sdkImports: [...sdkImports], dependencies: [...dependencies] };
    process.stdout.write(JSON.stringify(told));
  } finally {
    rmSync(runtime, { recursive: true });
  }
}

main().then(
  () => process.exit(0),
  (thrown) => {
    complain(thrown.message);
    process.exit(1);
  },
);
