import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['apps', 'kernel', 'modules', 'ui', 'tools/build', 'tools/start'];
const FILES = [
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.web.json',
  'tools/build.mjs',
];
const NOT_BUILT = /\.(test\.tsx?|md)$/;
const STAMP = 'build.json';

/** @typedef {{ readonly quick: string, readonly content: string }} Fingerprint */

/**
 * `quick` covers names, sizes and times of change; `content` covers what the files say, which is what counts: a fresh
 * checkout has other times and the same content. The content is read when it is asked for.
 *
 * @param {string} root
 * @returns {Fingerprint}
 */
export function fingerprintSources(root) {
  const files = [...FILES, ...FOLDERS.flatMap((folder) => listFiles(root, folder))];
  const stats = files.map((file) => {
    const stat = statSync(join(root, file), { throwIfNoEntry: false });
    return `${file}\0${stat?.size}\0${stat?.mtimeMs}`;
  });
  /** @type {string | undefined} */
  let content;
  return {
    quick: createHash('sha256').update(stats.join('\n')).digest('hex'),
    get content() {
      content ??= hashContent(root, files);
      return content;
    },
  };
}

/** Whether `dist/` is what a build would make now. An installation without its sources takes `dist/` as it is. */
export function isBuildFresh(/** @type {string} */ root) {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'server.js'))) return false;
  if (!existsSync(join(root, 'apps'))) return true;
  const stamp = readStamp(dist);
  if (!stamp) return false;
  const now = fingerprintSources(root);
  if (now.quick === stamp.quick) return true;
  if (now.content !== stamp.content) return false;
  try {
    writeStamp(dist, now);
  } catch {
    // Read-only: the next start compares the contents again.
  }
  return true;
}

/**
 * Written last: a build without a stamp is none.
 *
 * @param {string} dist
 * @param {Fingerprint} fingerprint
 */
export function writeStamp(dist, { quick, content }) {
  const file = join(dist, STAMP);
  writeFileSync(`${file}.new`, JSON.stringify({ quick, content }));
  renameSync(`${file}.new`, file);
}

/** @returns {Fingerprint | undefined} */
function readStamp(/** @type {string} */ dist) {
  try {
    return JSON.parse(readFileSync(join(dist, STAMP), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from the root
 */
function listFiles(root, folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, child);
      return NOT_BUILT.test(entry.name) ? [] : [child];
    });
}

/**
 * @param {string} root
 * @param {string[]} files
 */
function hashContent(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const path = join(root, file);
    hash.update(`${file}\0`);
    if (existsSync(path)) hash.update(createHash('sha256').update(readFileSync(path)).digest());
  }
  return hash.digest('hex');
}
