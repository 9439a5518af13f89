import type { IndexedArticle, IndexedUnit, Passage } from '../article/index-articles.ts';
import { cosineOf, sharedFrames } from '../intent/encoder.ts';
import type { Features } from './feature-names.ts';
import type { WeighedQuestion } from './weigh.ts';

/** How near one sentence is to what the question is about. */
export interface IntentReading {
  /** Read under its title, and alone. */
  cosine: number;
  alone: number;
  shared: number;
  sharedAlone: number;
  /** Root of the probability of the frame that the question most likely means. */
  top: number;
}

/** Of each sentence of an article, once a question: several passages share it. */
export function readIntents({ intent }: WeighedQuestion, article: IndexedArticle): IntentReading[] {
  const top = intent.frames.indexOf(intent.surest);
  return article.units.map(
    (unit: IndexedUnit): IntentReading => ({
      cosine: cosineOf(intent, unit.titledIntent),
      alone: cosineOf(intent, unit.intent),
      shared: sharedFrames(intent, unit.titledIntent),
      sharedAlone: sharedFrames(intent, unit.intent),
      top: (unit.titledIntent.frames[top] ?? 0) / 255,
    }),
  );
}

/** Whether the passage is about what is asked, whatever its words; the best of its sentences counts. */
export function addIntentFeatures(
  f: Features,
  passage: Passage,
  { intent }: WeighedQuestion,
  readings: readonly IntentReading[],
): void {
  f.intentSure = (intent.surest / 255) ** 2;
  f.intentCosine = -1;
  f.intentAlone = -1;
  for (const { at } of passage.units) {
    const reading = readings[at];
    if (!reading) continue;
    f.intentCosine = Math.max(f.intentCosine, reading.cosine);
    f.intentAlone = Math.max(f.intentAlone, reading.alone);
    f.intentShared = Math.max(f.intentShared, reading.shared);
    f.intentSharedAlone = Math.max(f.intentSharedAlone, reading.sharedAlone);
    f.intentTop = Math.max(f.intentTop, reading.top);
  }
  f.intentTitle = cosineOf(intent, passage.article.titleIntent);
}
