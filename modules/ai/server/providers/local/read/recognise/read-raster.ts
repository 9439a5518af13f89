import type { ReadPage } from '../../../../ports/read.port.ts';
import { type ColourRaster, colourOf, type GreyRaster, greyOf, type Rotation, sharpOf } from '../raster.ts';
import { toBlocks } from './blocks.ts';
import { findLanguages } from './find-languages.ts';
import { findLight } from './find-light.ts';
import { findNoise } from './find-noise.ts';
import { findSkew } from './find-skew.ts';
import { languageOfScript, readableLanguages } from './languages.ts';
import type { Recogniser, Recognition } from './recogniser.ts';
import { turnBox } from './turn-box.ts';

/** A smaller picture tells as well how a page lies and is lit. */
const thumbnailEdge = 1_000;
/** A page that leans by less is read as well as it lies (measured: 1.5 degrees, 0.1 % of the letters). */
const leastSkew = 1;
/** More pixels than this say nothing more: an A4 page at 300 dpi has 8.7 million. */
const mostPixels = 12_000_000;
/** Lines that are lower than this, in pixels, are read twice as large (measured: 14 px, CER 10 % to 0). */
const lowLine = 20;
/** From this much grain on, a blur by so many pixels (measured: grain 32, CER 92 % to 0; 48, to 0.5 %). */
const blurs = [
  [25, 1.6],
  [8, 1],
] as const;
/** What is read this well stands upright and is in the language that it was read in. */
const goodConfidence = 0.7;
/** A page that was read this much better another way round stands that way round. */
const clearGain = 0.1;
/** Tesseract's own scales, below which its guess is none. */
const leastOrientation = 2;
const leastScript = 10;

export class ScriptNotServed extends Error {
  override readonly name = 'ScriptNotServed';
  constructor(readonly language: string) {
    super(`Nothing here reads ${language}`);
  }
}

export interface ShownPage {
  readonly colour: ColourRaster;
  readonly dpi: number | null;
}

/** What was found out on one page and serves the next. */
export interface ReadingHabits {
  /** Undefined until they were asked for or found. */
  languages: readonly string[] | undefined;
  /** Whether they were asked for, and so stay. */
  readonly fixed: boolean;
}

type Upright = Pick<ReadPage, 'width' | 'height' | 'rotation' | 'languages' | 'blocks'> & {
  readonly colour: ColourRaster;
};

interface Attempt extends Recognition {
  readonly rotation: Rotation;
  readonly languages: readonly string[];
}

/**
 * Finds how a page lies, sets it upright, and reads it.
 * @throws ScriptNotServed where it is plainly written in letters that nothing here reads
 */
export async function readRaster(
  page: ShownPage,
  recogniser: Recogniser,
  habits: ReadingHabits,
): Promise<Upright> {
  const box = {
    width: thumbnailEdge,
    height: thumbnailEdge,
    fit: 'inside',
    withoutEnlargement: true,
  } as const;
  const thumbnail = await greyOf(sharpOf(page.colour).resize(box));
  const light = findLight(thumbnail);
  const skew = findSkew(thumbnail);
  const level = Math.abs(skew) < leastSkew ? page.colour : await levelled(page.colour, skew, light.paper);
  const shown = { ...page, colour: level };
  let looked = new Look(shown, recogniser, light.even ? 'global' : 'local', await workingRaster(level));
  let attempt = await looked.read(0, habits.languages ?? ['en']);
  if (medianLine(attempt) < lowLine && attempt.lines.length > 0) {
    looked = await looked.enlarged();
    attempt = await looked.read(0, attempt.languages);
  }
  attempt = await looked.upright(attempt, habits);
  attempt = await looked.inItsLanguages(attempt, habits);
  return finish(level, looked, attempt);
}

/** One page, and the ways in which it can be looked at. */
class Look {
  constructor(
    private readonly page: ShownPage,
    private readonly recogniser: Recogniser,
    private readonly light: 'global' | 'local',
    readonly grey: GreyRaster,
  ) {}

  /** Pixels of the page to a pixel of what is looked at. */
  get factor(): number {
    return this.page.colour.width / this.grey.width;
  }

  async enlarged(): Promise<Look> {
    const grey = await greyOf(sharpOf(this.grey).resize({ width: this.grey.width * 2, kernel: 'cubic' }));
    return new Look(this.page, this.recogniser, this.light, grey);
  }

  private async turned(rotation: Rotation): Promise<GreyRaster> {
    return rotation === 0 ? this.grey : greyOf(sharpOf(this.grey).rotate(rotation));
  }

  async read(rotation: Rotation, languages: readonly string[]): Promise<Attempt> {
    const turned = await this.turned(rotation);
    const dpi = this.page.dpi === null ? undefined : this.page.dpi / this.factor;
    const options = { languages, light: this.light, dpi };
    return this.standing({ ...(await this.recogniser.recognise(turned, options)), rotation, languages });
  }

  /**
   * Tesseract reads lines that run upwards as they are: a page whose words are taller than wide was turned a quarter to
   * the right, and its text is right already.
   */
  private standing(attempt: Attempt): Attempt {
    if (!runsUpwards(attempt)) return attempt;
    const sideways = attempt.rotation % 180 !== 0;
    const width = sideways ? this.grey.height : this.grey.width;
    const height = sideways ? this.grey.width : this.grey.height;
    const turn = (box: Attempt['lines'][number]['box']) => turnBox(box, 270, width, height);
    const lines = attempt.lines.map((line) => ({
      ...line,
      box: turn(line.box),
      words: line.words.map((word) => ({ ...word, box: turn(word.box) })),
    }));
    return { ...attempt, lines, rotation: ((attempt.rotation + 270) % 360) as Rotation };
  }

  /** Well read is upright. What is not is turned as its letters seem to stand, then upside down, and the best kept. */
  async upright(first: Attempt, habits: ReadingHabits): Promise<Attempt> {
    if (first.confidence >= goodConfidence) return first;
    const seen = await this.recogniser.orientation(this.grey);
    const sure = seen !== undefined && seen.confidence >= leastOrientation;
    // Letters that lie on their side do not tell which script they are of.
    const standing =
      sure && seen.rotation !== 0
        ? await this.recogniser.orientation(await this.turned(seen.rotation))
        : seen;
    const script =
      standing && standing.scriptConfidence >= leastScript ? languageOfScript(standing.script) : undefined;
    if (script !== undefined && !habits.fixed && !readableLanguages().includes(script))
      throw new ScriptNotServed(script);
    const languages = script !== undefined && !habits.fixed ? [script] : first.languages;
    const opposite = ((first.rotation + 180) % 360) as Rotation;
    let best = first;
    for (const rotation of new Set([...(sure ? [seen.rotation] : []), opposite])) {
      if (rotation === first.rotation && languages === first.languages) continue;
      const attempt = await this.read(rotation, languages);
      if (attempt.confidence > best.confidence + clearGain) best = attempt;
      if (best.confidence >= goodConfidence) break;
    }
    return best;
  }

  /** Reads once more where the letters are of other languages than it was read in. */
  async inItsLanguages(attempt: Attempt, habits: ReadingHabits): Promise<Attempt> {
    if (habits.fixed) return attempt;
    if (habits.languages && attempt.confidence >= goodConfidence) return attempt;
    const found = attempt.languages[0] === 'ar' ? attempt.languages : findLanguages(attempt.lines);
    if (!found) return attempt;
    habits.languages = found;
    if (found.every((language) => attempt.languages.includes(language))) return attempt;
    const again = await this.read(attempt.rotation, found);
    return again.confidence > attempt.confidence - clearGain ? again : attempt;
  }
}

async function finish(level: ColourRaster, looked: Look, attempt: Attempt): Promise<Upright> {
  const { rotation, languages, lines, confidence } = attempt;
  const colour = rotation === 0 ? level : await colourOf(sharpOf(level).rotate(rotation));
  const { width, height } = colour;
  const blocks = toBlocks(lines, { factor: looked.factor, width, height, confidence });
  return { colour, width, height, rotation, languages, blocks };
}

/** Turned by a few degrees, the corners that appear filled with the colour of the paper. */
async function levelled(colour: ColourRaster, skew: number, paper: number): Promise<ColourRaster> {
  const background = { r: paper, g: paper, b: paper };
  return colourOf(sharpOf(colour).rotate(skew, { background }));
}

/** What is recognised: grey, of a size that can be read in seconds, and without the grain of a photograph at night. */
async function workingRaster(colour: ColourRaster): Promise<GreyRaster> {
  const pixels = colour.width * colour.height;
  const image = sharpOf(colour);
  const width = Math.round(colour.width * Math.min(1, Math.sqrt(mostPixels / pixels)));
  const grey = await greyOf(width === colour.width ? image : image.resize({ width }));
  const noise = findNoise(grey);
  const blur = blurs.find(([from]) => noise >= from)?.[1];
  return blur === undefined ? grey : greyOf(sharpOf(grey).blur(blur));
}

function runsUpwards({ lines }: Recognition): boolean {
  const telling = lines.flatMap(({ words }) => words).filter(({ text }) => text.length >= 3);
  const tall = telling.filter(({ box: [, , width, height] }) => height > width);
  return telling.length > 0 && tall.length > telling.length * 0.6;
}

function medianLine({ lines }: Recognition): number {
  const heights = lines.map(({ box: [, , width, height] }) => Math.min(width, height));
  return heights.sort((one, other) => one - other)[Math.floor(heights.length / 2)] ?? 0;
}
