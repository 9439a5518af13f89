import type { Locale } from '#kernel/contract';

/** Each language in its own words, as those look for it who do not read the others. */
export const languages: readonly { value: Locale; label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];
