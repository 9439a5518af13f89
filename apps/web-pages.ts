import { join } from 'node:path';
import { installRoot } from '#kernel/config';
import { webPages as builtPages, type PublicPage } from '#kernel/http';
import { serverModules } from '../modules/index.server.ts';

/** The web application as it was built into `dist/web`; none before the first build. */
export const webPages = (): PublicPage[] =>
  builtPages(
    join(installRoot(), 'dist', 'web'),
    serverModules.flatMap((module) => module.outlines ?? []),
  );
