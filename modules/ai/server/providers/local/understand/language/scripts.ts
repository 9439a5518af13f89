/** Scripts that one language of today's customers uses, or that a detector must tell apart. */
const SCRIPTS: readonly { pattern: RegExp; language: string | null }[] = [
  { pattern: /\p{Script=Latin}/gu, language: null },
  { pattern: /\p{Script=Arabic}/gu, language: 'ar' },
  { pattern: /\p{Script=Cyrillic}/gu, language: null },
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { pattern: /\p{Script=Han}/gu, language: 'zh' },
  { pattern: /\p{Script=Hangul}/gu, language: 'ko' },
  { pattern: /\p{Script=Hebrew}/gu, language: 'he' },
  { pattern: /\p{Script=Greek}/gu, language: 'el' },
  { pattern: /\p{Script=Thai}/gu, language: 'th' },
  { pattern: /\p{Script=Armenian}/gu, language: 'hy' },
  { pattern: /\p{Script=Georgian}/gu, language: 'ka' },
];

/** Letters of Persian, Urdu and Kurdish that Arabic does not have. */
const NOT_ARABIC = /[پچژگکیٹڈڑںےۆێەۀ]/g;

export interface ScriptReading {
  /** True when most letters are Latin: the function words then have a say. */
  latin: boolean;
  /** The language that the script alone tells, null where several share it. */
  language: string | null;
}

/**
 * What the letters alone tell. Japanese is recognised by its kana even among Chinese characters; Arabic by the absence
 * of the letters that its neighbours added.
 */
export function readScript(text: string): ScriptReading {
  const counts = SCRIPTS.map(({ pattern }) => text.match(pattern)?.length ?? 0);
  const kana = counts[3] ?? 0;
  if (kana > 0 && kana >= (counts[0] ?? 0)) return { latin: false, language: 'ja' };
  const most = counts.indexOf(Math.max(...counts));
  const script = SCRIPTS[most];
  if (!script || most === 0) return { latin: true, language: null };
  if (script.language === 'ar' && (text.match(NOT_ARABIC)?.length ?? 0) > 0)
    return { latin: false, language: null };
  return { latin: false, language: script.language };
}
