/** Settings of which one has to be made where nobody does a kind of work, the best known first. */
export const wantedSettings = {
  write: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'MISTRAL_API_KEY', 'OPENAI_BASE_URL'],
  translate: ['DEEPL_API_KEY', 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'MISTRAL_API_KEY', 'OPENAI_BASE_URL'],
  draw: ['OPENAI_API_KEY', 'OPENAI_IMAGE_MODEL'],
} as const;

/** Of a refusal that names them. */
export const settingsOf = (ability: keyof typeof wantedSettings) => ({
  settings: wantedSettings[ability].join(', '),
});
