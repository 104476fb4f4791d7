/**
 * Runs Atlassian's validation of the manifest and every linter that needs no login over the app in the
 * working directory. The argument names a file with Jira's operations. Prints all findings as JSON, and which sources the linters passed over.
 */
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const process = require('node:process');

const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { lint, parseSourceFile } = require('@forge/lint');
const { FullValidationProcessor } = require('@forge/manifest');

const silent = () => {};
const logger = { info: silent, debug: silent, trace: silent, warn: silent, error: silent };
/** Atlassian stopped taking these long ago; which others it will refuse, only its servers say. */
const statsigService = { getDeprecatedRuntimes: async () => ['sandbox', 'nodejs18.x'] };
const OTHER_PRODUCTS = ['CONF', 'CONF_V2', 'JSM', 'JSW', 'BB'];

/** The linter downloads these files unless all of them are named. */
function offerOperations(jira) {
  const folder = mkdtempSync(join(tmpdir(), 'forge-operations-'));
  const none = join(folder, 'none.json');
  writeFileSync(none, '{"paths":{}}');
  process.env.USE_LOCAL_SWAGGER = '1';
  process.env.LOCAL_JIRA_SWAGGER = jira;
  for (const name of OTHER_PRODUCTS) process.env[`LOCAL_${name}_SWAGGER`] = none;
  return folder;
}

async function findings() {
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const sources = await reader.recursiveReadDir('./src', ['node_modules', '.git']);
  const files = sources.filter((name) => /\.[jt]sx?$/.test(name));
  const read = [];
  const parseFunction = (file, parser) => {
    read.push(file);
    return parseSourceFile(file, parser);
  };
  const mode = { linter: { mode: 'client-side' }, parseFunction };
  const results = await lint(files, manifest, 'development', logger, statsigService, mode);
  const all = (kind) =>
    results.flatMap((result) =>
      result[kind].map(({ message, line }) => `${result.file}:${line} ${message}`),
    );
  const unread = files.filter((file) => !read.includes(file));
  return {
    errors: all('errors'),
    warnings: all('warnings'),
    approvals: all('approvals'),
    unread,
    read: read.length,
  };
}

async function main() {
  const folder = offerOperations(process.argv[2]);
  try {
    const { success, errors = [] } = await new FullValidationProcessor({}).process();
    const validation = { success, problems: (errors ?? []).map(({ message }) => message) };
    process.stdout.write(JSON.stringify({ validation, lint: await findings() }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().then(
  () => process.exit(0),
  (thrown) => {
    process.stderr.write(`${thrown.stack}\n`);
    process.exit(1);
  },
);
