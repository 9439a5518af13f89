import type { Plugin } from 'vite';

const files = /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/;

/**
 * zod hangs its writer of JSON Schema on every schema, so no bundler can leave it out: 7 kB of the first screen, gzipped.
 * Only the server writes one (the API's description). In the browser the same names do nothing.
 */
export const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  enforce: 'pre',
  transform(code, id) {
    if (!files.test(id)) return undefined;
    const declared = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \};/gm)].map(([, name]) => name);
    return [...declared, ...renamed].map((name) => `export const ${name} = () => undefined;`).join('\n');
  },
};
