/**
 * Serves the built pages of the app in the working directory with Atlassian's own server for pages, and
 * prints what it answers for the paths that follow, as JSON.
 */
const process = require('node:process');

const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { CustomUITunnelServer } = require('@forge/tunnel');

const silent = () => {};
const logger = { info: silent, debug: silent, trace: silent, warn: silent, error: silent };

async function open(config) {
  const { permissions, resources, remotes, translations } = await config.readConfig();
  const [{ key, path }] = resources;
  const place = { key, path, port: 0, host: 'localhost', cspReporterServerPort: 1 };
  const settings = { ...place, permissions, remotes, i18nConfig: translations, logger };
  const server = new CustomUITunnelServer(settings);
  await server.start();
  return server;
}

/** Express answers here on whatever port was free. */
async function answers(server, paths) {
  const origin = `http://127.0.0.1:${server.server.address().port}`;
  return Promise.all(
    paths.map(async (path) => {
      const response = await globalThis.fetch(`${origin}${path}`);
      const policy = response.headers.get('content-security-policy');
      return { path, status: response.status, policy, body: await response.text() };
    }),
  );
}

async function main() {
  const server = await open(new ConfigFile(new FileSystemReader(), new FileSystemWriter()));
  process.stdout.write(JSON.stringify(await answers(server, process.argv[2].split(','))));
}

main().then(
  () => process.exit(0),
  (thrown) => {
    process.stderr.write(`${thrown.stack}\n`);
    process.exit(1);
  },
);
