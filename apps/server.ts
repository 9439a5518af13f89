import { runServer } from '#kernel/boot';
import { environment } from '#kernel/config';
import { serverModules } from '../modules/index.server.ts';
import { webPages } from './web-pages.ts';

await runServer({ modules: serverModules, pages: webPages, environment: environment(), demo: true });
