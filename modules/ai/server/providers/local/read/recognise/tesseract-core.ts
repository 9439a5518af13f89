import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { webAssembly } from '../web-assembly.ts';

/** What we use of the C++ interface that `tesseract.js-core` (Tesseract 5 as WebAssembly) shows to JavaScript. */
interface TesseractApi {
  Init(path: null, languages: string, mode: number, config: undefined): number;
  SetVariable(name: string, value: string): boolean;
  /** Reads `/input`; 0 when it is a picture. */
  SetImageFile(exifOrientation: number, radians: number): number;
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  DetectOS(results: OrientationResults): boolean;
  End(): void;
}

interface OrientationResults {
  readonly best_result: {
    readonly orientation_id: number;
    readonly script_id: number;
    readonly oconfidence: number;
    readonly sconfidence: number;
  };
  readonly unicharset: { get_script_from_script_id(id: number): string };
}

export interface TesseractModule {
  readonly FS: {
    writeFile(path: string, bytes: Uint8Array): void;
    unlink(path: string): void;
  };
  readonly TessBaseAPI: new () => TesseractApi;
  readonly OSResults: new () => OrientationResults;
}

export type { TesseractApi };

interface CoreOptions {
  readonly TesseractProgress: (percent: number) => void;
  readonly print: (line: string) => void;
  readonly printErr: (line: string) => void;
}

const require = createRequire(import.meta.url);
const unpack = promisify(gunzip);

/** A function that adds vectors by instructions which are only in newer engines (WebAssembly's relaxed SIMD). */
const relaxedProbe = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  5,
  1,
  96,
  0,
  1,
  123,
  3,
  2,
  1,
  0,
  10,
  15,
  1,
  13,
  0,
  65,
  1,
  253,
  15,
  65,
  2,
  253,
  15,
  253,
  128,
  2,
  11,
);

/**
 * The engine, without any language. `legacy` has the older recogniser too, which tells directions and scripts apart.
 * @param onProgress 0 to 1 of a page, while it is recognised
 */
export async function loadCore(
  kind: 'lstm' | 'legacy',
  onProgress: (fraction: number) => void = () => undefined,
): Promise<TesseractModule> {
  const speed = webAssembly.validate(relaxedProbe) ? 'relaxedsimd' : 'simd';
  const name = kind === 'lstm' ? `tesseract-core-${speed}-lstm.js` : `tesseract-core-${speed}.js`;
  const create = require(`tesseract.js-core/${name}`) as (options: CoreOptions) => Promise<TesseractModule>;
  const silent = () => undefined;
  // It counts from 0 to 30 while it looks for lines, and to 100 while it reads them.
  return create({ TesseractProgress: (at) => onProgress(at / 100), print: silent, printErr: silent });
}

/** Puts what the engine knows of a language where it looks for it. */
export async function loadTraining(
  core: TesseractModule,
  code: string,
  kind: 'lstm' | 'legacy',
): Promise<void> {
  const folder = trainingFolder(code);
  const packed = await readFile(
    join(folder, kind === 'lstm' ? '4.0.0_best_int' : '4.0.0', `${code}.traineddata.gz`),
  );
  core.FS.writeFile(`./${code}.traineddata`, await unpack(packed));
}

/** @throws when the package is not installed */
export function trainingFolder(code: string): string {
  return join(require.resolve(`@tesseract.js-data/${code}/package.json`), '..');
}
