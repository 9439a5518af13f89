/**
 * Fails when a package that is delivered has a licence which Apache-2.0 cannot be combined with, or none that is known.
 *   npx tsx tools/licences.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRoot } from '#kernel/config';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages whose own licence differs in name or in kind, each with what makes it acceptable. */
const reviewed = new Map([
  ['@img/sharp', 'LGPL-3.0-or-later: a shared library beside the program, replaceable by its user'],
  ['codec-parser', 'LGPL-3.0-or-later: an unmodified package beside the program, replaceable by its user'],
  ['combine-errors', 'MIT, as its Readme says; the package says nothing'],
  ['duck', 'BSD-2-Clause, as its LICENSE says; the package calls it BSD'],
  ['lightningcss', 'MPL-2.0: unmodified, used by the build alone'],
]);

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}
const { packages } = JSON.parse(readFileSync(join(installRoot(), 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** `(MIT OR GPL-2.0)` is fine when one choice is; `MIT AND ISC` when all parts are. */
function fine(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())));
}

const refused = Object.entries(packages)
  .filter(([place, { dev }]) => place !== '' && !dev)
  .map(([place, { license = 'none stated' }]) => ({
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    license,
  }))
  .filter(({ license }) => !fine(license))
  .filter(({ name }) => ![...reviewed.keys()].some((known) => name.startsWith(known)));

for (const { name, license } of refused) console.error(`${name}: ${license}`);
if (refused.length === 0) console.log('Every delivered package may be delivered under Apache-2.0.');
process.exitCode = refused.length === 0 ? 0 : 1;
