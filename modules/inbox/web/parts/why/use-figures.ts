import { useTranslation } from 'react-i18next';

interface Figures {
  /** 0 to 1, as "0,91". */
  score(value: number): string;
  /** "0 crédit", "1,2 crédit" */
  credits(millicredits: number): string;
  milliseconds(value: number): string;
}

/** Numbers of the "why" panel as the reader's language writes them. */
export function useFigures(): Figures {
  const { t, i18n } = useTranslation();
  const number = (value: number, digits: number, least = 0) =>
    new Intl.NumberFormat(i18n.language, {
      maximumFractionDigits: digits,
      minimumFractionDigits: least,
    }).format(value);
  return {
    score: (value) => number(value, 2, 2),
    credits(millicredits) {
      const count = millicredits / 1_000;
      return t('inbox.why.credits', { count, value: number(count, 3) });
    },
    milliseconds: (value) => t('inbox.why.ms', { value: number(value, value < 10 ? 1 : 0) }),
  };
}
