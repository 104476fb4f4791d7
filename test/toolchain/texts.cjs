/**
 * Writes what a deployment of the app in the working directory puts beside its pages, titles and texts,
 * and prints every file by its name, as JSON.
 */
const { readdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');
const process = require('node:process');

const {
  ConfigFile,
  FileSystemReader,
  FileSystemWriter,
  I18nResourceBundlingService,
} = require('@forge/cli-shared');

async function main() {
  const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const { modules, translations } = await config.readConfig();
  const { path } = await new I18nResourceBundlingService().bundle(modules, translations);
  const files = readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);
  rmSync(path, { recursive: true });
  process.stdout.write(JSON.stringify(Object.fromEntries(files)));
}

main().catch((thrown) => {
  process.stderr.write(`${thrown.stack}\n`);
  process.exitCode = 1;
});
