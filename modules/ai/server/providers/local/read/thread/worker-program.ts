import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * What the reading thread runs: the program beside the bundle (`tools/build/server.mjs` makes it), or the source, which
 * tsx has to be told of inside the thread.
 */
export function workerProgram(): string {
  const here = import.meta.filename;
  if (here.endsWith('.js')) return importing(join(dirname(here), 'page-reader.js'));
  const source = importing(join(dirname(here), 'page-reader.worker.ts'));
  return `import('tsx/esm/api').then(({ register }) => { register(); return ${source}; });`;
}

function importing(file: string): string {
  return `import(${JSON.stringify(pathToFileURL(file).href)})`;
}
