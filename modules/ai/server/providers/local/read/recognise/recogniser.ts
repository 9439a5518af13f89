import type { GreyRaster } from '../raster.ts';
import { trainingOf } from './languages.ts';
import { loadCore, loadTraining, type TesseractApi, type TesseractModule } from './tesseract-core.ts';
import { linesOfTsv, type RecognisedLine } from './tsv.ts';

/** Tesseract's own numbers of its ways to look at a page and to find ink (`PSM_*`, `thresholding_method`). */
const segmentation = { page: '3', line: '7' } as const;
const thresholds = { global: '0', local: '2' } as const;

export interface Recognition {
  readonly lines: readonly RecognisedLine[];
  /** 0 to 1: the mean over its letters. */
  readonly confidence: number;
}

export interface RecogniseOptions {
  readonly languages: readonly string[];
  /** `local` finds ink beside its neighbours, where the light is uneven; it costs more. */
  readonly light?: 'global' | 'local';
  readonly area?: 'page' | 'line';
  readonly dpi?: number | undefined;
}

export interface Orientation {
  /** The clockwise turn that would set the page upright. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Tesseract's: a difference of logarithms; from about 3 on it is hardly ever wrong. */
  readonly confidence: number;
  readonly script: string;
  readonly scriptConfidence: number;
}

export interface Recogniser {
  recognise(raster: GreyRaster, options: RecogniseOptions): Promise<Recognition>;
  /** Undefined where there are too few letters to tell. */
  orientation(raster: GreyRaster): Promise<Orientation | undefined>;
}

/** Blocks the thread that it is called in: it lives in one of its own. */
export function createRecogniser(onProgress: (fraction: number) => void): Recogniser {
  return { ...createReading(onProgress), ...createOrienting() };
}

function createReading(onProgress: (fraction: number) => void): Pick<Recogniser, 'recognise'> {
  let loading: Promise<TesseractModule> | undefined;
  const loaded = new Set<string>();
  let open: { readonly key: string; readonly api: TesseractApi } | undefined;

  /** The languages that were used last stay ready: most files need one choice for all of their pages. */
  async function apiFor(languages: readonly string[]): Promise<{ core: TesseractModule; api: TesseractApi }> {
    loading ??= loadCore('lstm', onProgress);
    const core = await loading;
    const codes = languages.map(trainingOf);
    for (const code of codes) {
      if (!loaded.has(code)) await loadTraining(core, code, 'lstm');
      loaded.add(code);
    }
    const key = codes.join('+');
    if (open?.key !== key) {
      open?.api.End();
      open = { key, api: start(core, key, 1) };
    }
    return { core, api: open.api };
  }

  return {
    async recognise(raster, { languages, light = 'global', area = 'page', dpi }) {
      const { core, api } = await apiFor(languages);
      api.SetVariable('tessedit_pageseg_mode', segmentation[area]);
      api.SetVariable('thresholding_method', thresholds[light]);
      api.SetVariable('user_defined_dpi', String(Math.round(Math.min(600, Math.max(70, dpi ?? 300)))));
      show(core, api, raster);
      api.Recognize(null);
      const lines = linesOfTsv(api.GetTSVText(0));
      return { lines, confidence: meanConfidence(lines) };
    },
  };
}

function createOrienting(): Pick<Recogniser, 'orientation'> {
  let loading: Promise<{ core: TesseractModule; api: TesseractApi }> | undefined;

  async function load() {
    const core = await loadCore('legacy');
    await loadTraining(core, 'osd', 'legacy');
    return { core, api: start(core, 'osd', 0) };
  }

  return {
    async orientation(raster) {
      loading ??= load();
      const { core, api } = await loading;
      show(core, api, raster);
      const results = new core.OSResults();
      if (!api.DetectOS(results)) return undefined;
      const { orientation_id, oconfidence, script_id, sconfidence } = results.best_result;
      return {
        rotation: ([0, 270, 180, 90] as const)[orientation_id] ?? 0,
        confidence: oconfidence,
        script: results.unicharset.get_script_from_script_id(script_id),
        scriptConfidence: sconfidence,
      };
    },
  };
}

function start(core: TesseractModule, languages: string, mode: 0 | 1): TesseractApi {
  const api = new core.TessBaseAPI();
  if (api.Init(null, languages, mode, undefined) !== 0)
    throw new Error(`Tesseract does not start with ${languages}`);
  return api;
}

/** Hands over the pixels as a portable greymap, which is a line of text before them. */
function show(core: TesseractModule, api: TesseractApi, { width, height, data }: GreyRaster): void {
  core.FS.writeFile('/input', Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]));
  if (api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take the picture');
}

function meanConfidence(lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const weighted = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters === 0 ? 0 : weighted / letters;
}
