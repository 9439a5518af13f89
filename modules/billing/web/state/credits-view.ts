import { choiceField, textField } from '#kernel/browser';

export const creditsViews = ['movements', 'budgets', 'statement', 'prices'] as const;
export type CreditsView = (typeof creditsViews)[number];

/** Which side of the credits is shown, and of which month. */
export const creditsState = { view: choiceField(creditsViews, 'movements'), month: textField(7) };
