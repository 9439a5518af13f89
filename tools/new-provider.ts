/**
 * `npm run new:provider -- ai understand acme`: a provider beside its siblings, with the test that runs the port's
 * contract suite. It is red until the provider keeps the contract.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installRoot } from '#kernel/config';

const [module = '', kind = '', name = ''] = process.argv.slice(2);
const root = installRoot();
const port = join(root, 'modules', module, 'server/ports', `${kind}.port.ts`);
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
if (![module, kind, name].every((word) => kebab.test(word)))
  stop('Usage: npm run new:provider -- module kind name');
if (!existsSync(port)) stop(`modules/${module}/server/ports/${kind}.port.ts does not exist.`);

const text = readFileSync(port, 'utf8');
const [, type = ''] =
  /export interface (\w+er) \{\n {2}readonly engine/.exec(text) ??
  stop(`${kind}.port.ts has no interface with an engine.`);
const pascal = name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
const folder = join(root, 'modules', module, 'server/providers', name);
const file = `${name}-${type.toLowerCase()}`;
if (existsSync(join(folder, `${file}.ts`))) stop(`${file}.ts exists already.`);
const methods = [...text.slice(text.indexOf(`interface ${type}`)).matchAll(/^ {2}(\w+)\((.*?)\): (.*);$/gm)];

write(
  `${file}.ts`,
  `import type { ${[type, ...typesIn(methods)].sort().join(', ')} } from '../../ports/${kind}.port.ts';

export function create${pascal}${type}(): ${type} {
  return {
    engine: '${name}.${kind}',
${methods.map(([, method, parameters, result]) => `    async ${method}(${parameters}): ${result} {\n      throw new Error('${name} does not ${method} yet.');\n    },`).join('\n')}
  };
}
`,
);
write(
  `${file}.test.ts`,
  `import { describe${type} } from '../../ports/${kind}.contract.ts';
import { create${pascal}${type} } from './${file}.ts';

describe${type}('${name}', create${pascal}${type});
`,
);

/** Types of the port that its methods mention. */
function typesIn(found: readonly RegExpMatchArray[]): string[] {
  const mentioned = found.flatMap(([line]) => [...line.matchAll(/\b[A-Z]\w+/g)].map(([word]) => word));
  return [...new Set(mentioned)].filter((word) =>
    new RegExp(`export (interface|type) ${word}\\b`).test(text),
  );
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  console.log(`modules/${module}/server/providers/${name}/${path}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
