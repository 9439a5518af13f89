import { useTranslation } from 'react-i18next';

interface RuleWords {
  /** Two or three words: "Connaissances d’abord". */
  name(rule: string): string;
  /** The same as a sentence. */
  sentence(rule: string): string;
}

/** Rules in words, the engine's and the inbox's own. A newer engine's rule shows by its code rather than not at all. */
export function useRuleWords(): RuleWords {
  const { t, i18n } = useTranslation();
  const first = (...keys: readonly string[]) => keys.find((key) => i18n.exists(key));
  return {
    name(rule) {
      const key = first(`inbox.rule_name.${rule}`);
      return key ? t(key) : rule.replaceAll('_', ' ');
    },
    sentence(rule) {
      const key = first(`inbox.rule.${rule}`, `ai.rule.${rule}`);
      return key ? t(key) : t('inbox.rule.other', { rule });
    },
  };
}
