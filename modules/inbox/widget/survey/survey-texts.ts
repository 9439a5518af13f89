import type { Language } from '../texts/words.ts';

interface SurveyTexts {
  readonly question: string;
  /** From 1 to 5. */
  readonly ratings: readonly [string, string, string, string, string];
  readonly comment: string;
  readonly send: string;
  readonly dismiss: string;
  readonly thanks: string;
  readonly change: string;
  readonly refused: string;
  readonly later: string;
}

export const surveyTexts: Readonly<Record<Language, SurveyTexts>> = {
  en: {
    question: 'How was this conversation?',
    ratings: ['Very bad', 'Bad', 'All right', 'Good', 'Very good'],
    comment: 'A comment (optional)',
    send: 'Send',
    dismiss: 'No, thank you',
    thanks: 'Thank you for your answer.',
    change: 'Change it',
    refused: 'This answer can no longer be changed.',
    later: 'That did not work. Try again later.',
  },
  fr: {
    question: 'Comment s’est passée cette conversation\u00a0?',
    ratings: ['Très mauvais', 'Mauvais', 'Correct', 'Bien', 'Très bien'],
    comment: 'Un commentaire (facultatif)',
    send: 'Envoyer',
    dismiss: 'Non merci',
    thanks: 'Merci pour votre réponse.',
    change: 'La modifier',
    refused: 'Cette réponse ne peut plus être modifiée.',
    later: 'Cela n’a pas fonctionné. Réessayez plus tard.',
  },
};
