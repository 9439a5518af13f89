import { runServer } from '#kernel/boot';
import { environment } from '#kernel/config';
import { serverModules } from '../modules/index.server.ts';

await runServer({ modules: serverModules, environment: environment(), demo: true });
