#!/usr/bin/env node
// `npm start`: makes ready what is missing (packages, the build) and becomes the server, or with a command's name the
// terminal's program (`npx comptoir migrate`). Nothing is installed yet when this runs, so it needs Node alone;
// and the syntax stays plain, so that an old Node can say that it is too old.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Comptoir needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

const root = dirname(fileURLToPath(import.meta.url));
const { prepare } = await import('./tools/start/prepare.mjs');
await prepare(root);

// In this very process: one Node less in memory, and signals and exit codes reach whom they are meant for.
const program = process.argv.length > 2 ? 'cli.js' : 'server.js';
await import(pathToFileURL(join(root, 'dist', program)).href);
