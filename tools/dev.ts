import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './source/finding.ts';

/**
 * `npm run dev`: the web application with hot reload on PORT, and behind it the server on the next port, started anew
 * when its sources or words change.
 */
const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 8080);
const behind = `http://${host}:${port + 1}`;

/** What the server answers itself; everything else is the application's. */
const fromServer =
  '^/(api|demo|docs|follow-up|health|metrics|survey)(/|\\?|$)|^/widget(-survey|-voice)?\\.js';

/** Read from the disk, so the watcher cannot see them by the imports. */
const alsoWatched = [
  'modules/*/locales/*.json',
  'kernel/i18n/locales/*.json',
  'modules/*/server/migrations/*.sql',
];

const server = spawn(
  process.execPath,
  [
    path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
    'watch',
    '--clear-screen=false',
    ...alsoWatched.map((files) => `--include=${files}`),
    'apps/server.ts',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, HOST: host, PORT: String(port + 1), PUBLIC_URL: `http://${host}:${port}` },
  },
);

const vite = await createServer({
  root: path.join(ROOT, 'apps/web'),
  configFile: path.join(ROOT, 'apps/web/vite.config.ts'),
  server: { host, port, strictPort: true, proxy: { [fromServer]: { target: behind, ws: true } } },
});
await vite.listen();
vite.printUrls();

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await vite.close();
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
server.on('exit', () => void stop());
