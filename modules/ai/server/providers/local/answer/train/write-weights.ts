import { writeFileSync } from 'node:fs';
import type { Weights } from '../rank/tree.ts';

/** Writes a model as the source file that the engine reads: one tree a line. */
export function writeWeights(name: string, { bias, trees }: Weights, sets: readonly string[]): void {
  const source = `// Written by train/train.ts from ${sets.join(', ')}; do not edit.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learnt numbers that only look like others
import type { Weights } from './tree.ts';

// biome-ignore format: data
export const ${name.toUpperCase()}: Weights = {
  bias: ${bias.toFixed(4)},
  trees: [
${trees.map((tree) => `    ${JSON.stringify(tree)},`).join('\n')}
  ],
};
`;
  writeFileSync(new URL(`../rank/${name}-weights.ts`, import.meta.url), source);
  console.log(`${name}: ${trees.length} trees from ${sets.length} sets`);
}
