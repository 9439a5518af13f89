import type { ThemeChoice } from '#ui';

export const themeChoices: readonly { value: ThemeChoice; labelKey: string }[] = [
  { value: 'system', labelKey: 'accounts.web.theme.system' },
  { value: 'light', labelKey: 'accounts.web.theme.light' },
  { value: 'dark', labelKey: 'accounts.web.theme.dark' },
];
