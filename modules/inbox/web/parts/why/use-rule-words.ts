import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';

interface RuleWords {
  /** Two or three words: "Connaissances d’abord". */
  name(rule: string): string;
  /** The same as a sentence. */
  sentence(rule: string): string;
}

/** Rules in words, the inbox's own and the engine's. */
export function useRuleWords(): RuleWords {
  const { t, i18n } = useTranslation();
  const engine = useAnswerWords();
  const known = (key: string, otherwise: string) => (i18n.exists(key) ? t(key) : otherwise);
  return {
    name: (rule) => known(`inbox.rule_name.${rule}`, rule.replaceAll('_', ' ')),
    sentence: (rule) => known(`inbox.rule.${rule}`, engine.rule(rule)),
  };
}
