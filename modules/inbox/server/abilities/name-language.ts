const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language by its English name, as prompts are in English. @param code two letters */
export const nameLanguage = (code: string): string => names.of(code) ?? code;
