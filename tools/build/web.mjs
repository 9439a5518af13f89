import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The web app, by Vite.
 *
 * @param {string} root
 * @param {string} out
 */
export async function buildWeb(root, out) {
  const configFile = join(root, 'apps', 'web', 'vite.config.ts');
  if (!existsSync(configFile)) return '';
  // Loaded only here: it is the slowest to load of all.
  const { build } = await import('vite');
  const result = await build({
    root: join(root, 'apps', 'web'),
    configFile,
    logLevel: 'warn',
    build: { outDir: join(out, 'web'), emptyOutDir: true, reportCompressedSize: false },
  });
  const files = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  return `web/ ${files.length} files`;
}
