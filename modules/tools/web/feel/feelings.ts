import type { Tone } from '#ui';
import type { FeelItem } from '../../contract/feel.ts';

export type Label = FeelItem['label'];

/** Worst first, as a reader of reviews wants them. */
export const labels = ['negative', 'neutral', 'positive'] as const satisfies readonly Label[];

export const labelKeys: Readonly<Record<Label, string>> = {
  negative: 'tools.feel.negative',
  neutral: 'tools.feel.neutral',
  positive: 'tools.feel.positive',
};

export const tones: Readonly<Record<Label, Tone>> = {
  negative: 'danger',
  neutral: 'neutral',
  positive: 'success',
};

export const fills: Readonly<Record<Label, string>> = {
  negative: 'bg-danger',
  neutral: 'bg-edge',
  positive: 'bg-success',
};

/** A sign besides the colour. */
export const signs: Readonly<Record<Label, string>> = { negative: '−', neutral: '·', positive: '+' };
