import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const TEXT = /\.(js|mjs|css|html|svg|json|webmanifest|txt|map|xml)$/;
/** Below this the headers of a response weigh more than what is saved. */
const SMALLEST_BYTES = 1_000;
/** 10 and 11 are several times slower and save about a twentieth. */
const BROTLI_QUALITY = 9;

const compressors = /** @type {const} */ ([
  ['.br', (/** @type {Buffer} */ text) => promisify(brotliCompress)(text, brotliOptions(text))],
  ['.gz', (/** @type {Buffer} */ text) => promisify(gzip)(text, { level: 9 })],
]);

/**
 * Puts `x.js.br` and `x.js.gz` beside every text that browsers load, so that the server compresses nothing it can know
 * beforehand.
 *
 * @param {string} out
 */
export async function compressTexts(out) {
  const files = ['web', 'public'].flatMap((folder) => listFiles(join(out, folder)));
  const texts = files.filter((file) => TEXT.test(file) && statSync(file).size >= SMALLEST_BYTES);
  await Promise.all(
    texts.flatMap((file) => {
      const text = readFileSync(file);
      return compressors.map(async ([suffix, compress]) => writeFile(file + suffix, await compress(text)));
    }),
  );
  return texts.length === 0 ? '' : `${texts.length} texts as .br and .gz`;
}

function brotliOptions(/** @type {Buffer} */ text) {
  return {
    params: { [zlib.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [zlib.BROTLI_PARAM_SIZE_HINT]: text.length },
  };
}

/** @returns {string[]} */
function listFiles(/** @type {string} */ folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}
