import { runCli } from '#kernel/cli';
import { environment } from '#kernel/config';
import { serverModules } from '../modules/index.server.ts';
import { webPages } from './web-pages.ts';

await runCli({ modules: serverModules, pages: webPages, environment: environment(), argv: process.argv });
