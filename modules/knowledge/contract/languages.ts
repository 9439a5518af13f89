/** Languages whose words are searched by their stems, whatever their accents (ISO 639-1); others word by word. */
export const stemmedLanguages = ['fr', 'en', 'es', 'de', 'it', 'ar'] as const;
