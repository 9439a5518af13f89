import { chooseLanguage, type Language } from './texts/words.ts';

export interface Settings {
  readonly key: string;
  /** Where the script came from is where the API is. */
  readonly origin: string;
  readonly language: Language;
  /** A tag of the same language for dates, as the visitor's browser has it: `en-GB`. */
  readonly locale: string;
  /** ISO 639-1 code of the visitor's own language, which the shop may speak although the widget does not. */
  readonly visitorLanguage: string | null;
  readonly nonce: string;
}

/** What of a page the settings depend on. */
interface Surroundings {
  readonly browserLanguages: readonly string[];
  readonly pageLanguage: string;
}

type ScriptTag = Pick<HTMLScriptElement, 'src' | 'nonce' | 'dataset'>;

/** Reads `<script src="https://desk.example/widget.js" data-key="..." data-lang="fr">`; null without a key. */
export function readScriptTag(script: ScriptTag, surroundings: Surroundings): Settings | null {
  const { key, lang } = script.dataset;
  if (!key) return null;
  const { browserLanguages, pageLanguage } = surroundings;
  const language = chooseLanguage([lang, ...browserLanguages, pageLanguage]);
  const own = (lang || browserLanguages[0] || '').slice(0, 2).toLowerCase();
  return {
    key,
    origin: new URL(script.src).origin,
    language,
    locale: browserLanguages.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? language,
    visitorLanguage: /^[a-z]{2}$/.test(own) ? own : null,
    nonce: script.nonce ?? '',
  };
}
