import { useTranslation } from 'react-i18next';

/** What an engine checked on the way to its decision, by the check's name. */
export type Checks = Readonly<Record<string, number | boolean | string>>;

/** What an engine says, in the reader's words. A code that this version has no words for stands for itself. */
export interface AnswerWords {
  /** `answered` */
  action(code: string): string;
  /** `local.answer.1` */
  engine(code: string): string;
  /** `quote_answers`: the rule as a sentence. */
  rule(code: string): string;
  /** In the engine's order, without those that found nothing to say. */
  checks(checks: Checks): { key: string; name: string; value: string }[];
  /** 0 to 1, as "0,91". */
  score(value: number): string;
  milliseconds(value: number): string;
  /** "0 crédit" */
  credits(millicredits: number): string;
}

/** As vendors call themselves. */
const VENDORS: Readonly<Record<string, string>> = {
  anthropic: 'Anthropic',
  assemblyai: 'AssemblyAI',
  deepgram: 'Deepgram',
  deepl: 'DeepL',
  mistral: 'Mistral',
  whisper: 'whisper.cpp',
};

/** `mistral.mistral-small-latest` as `Mistral, mistral-small-latest`; of a server that speaks as OpenAI's does, the model alone. */
function engineName(code: string): string {
  const dot = code.indexOf('.');
  const [vendor, model] = [code.slice(0, dot), code.slice(dot + 1)];
  if (vendor === 'openai') return model;
  return VENDORS[vendor] === undefined ? code : `${VENDORS[vendor]}, ${model}`;
}

export function useAnswerWords(): AnswerWords {
  const { t, i18n } = useTranslation();
  const number = (value: number, most: number, least = 0) =>
    new Intl.NumberFormat(i18n.language, {
      maximumFractionDigits: most,
      minimumFractionDigits: least,
    }).format(value);
  const known = (key: string, otherwise: string) => (i18n.exists(key) ? t(key) : otherwise);
  const score = (value: number) => number(value, 2, 2);
  const say = (value: number | boolean | string): string => {
    if (typeof value === 'number') return score(value);
    if (typeof value === 'boolean') return t(value ? 'ai.check_value.yes' : 'ai.check_value.no');
    return known(`ai.fact.${value}`, value);
  };
  return {
    action: (code) => known(`ai.action.${code}`, code),
    engine: (code) => known(`ai.engine.${code}`, engineName(code)),
    rule: (code) => known(`ai.rule.${code}`, code),
    checks: (checks) =>
      Object.entries(checks)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => ({ key, name: known(`ai.check.${key}`, key), value: say(value) })),
    score,
    milliseconds: (value) => t('ai.figure.milliseconds', { value: number(value, value < 10 ? 1 : 0) }),
    credits(millicredits) {
      const count = millicredits / 1_000;
      return t('ai.figure.credits', { count, value: number(count, 3) });
    },
  };
}
