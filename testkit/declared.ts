import { createRegistry } from '#kernel/module';
import { serverModules } from '../modules/index.server.ts';

/** What all manifests bring together. */
export const declared = createRegistry(serverModules);
