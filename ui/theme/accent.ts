import { contrast, formatColour, type Oklch, parseColour } from './colour.ts';

export interface AccentTheme {
  light: string;
  lightWash: string;
  dark: string;
  darkWash: string;
}

/** `unreadable`: the colour fails WCAG AA (4.5:1) as text; `ratio` is its worst contrast. */
export type AccentResult =
  | { ok: true; theme: AccentTheme }
  | { ok: false; reason: 'not-a-colour' }
  | { ok: false; reason: 'unreadable'; ratio: number };

const AA = 4.5;
// canvas, surface and sunken of tokens.css (contrast.test.ts holds the two together).
export const LIGHT_GROUNDS: Oklch[] = [
  { l: 0.985, c: 0.003, h: 90 },
  { l: 1, c: 0, h: 0 },
  { l: 0.965, c: 0.004, h: 90 },
];
export const DARK_GROUNDS: Oklch[] = [
  { l: 0.18, c: 0.006, h: 90 },
  { l: 0.215, c: 0.006, h: 90 },
  { l: 0.16, c: 0.006, h: 90 },
];

const worst = (colour: Oklch, grounds: Oklch[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/**
 * Derives both themes from one colour. The light theme takes the colour as it is, so a brand stays exact; it is
 * refused when it cannot be read there. The dark theme keeps its hue and lightens until it can be read.
 */
export function deriveAccent(text: string): AccentResult {
  const colour = parseColour(text);
  if (!colour) return { ok: false, reason: 'not-a-colour' };
  const lightWash: Oklch = { l: 0.955, c: Math.min(0.02, colour.c), h: colour.h };
  const darkWash: Oklch = { l: 0.27, c: Math.min(0.03, colour.c), h: colour.h };
  const ratio = worst(colour, [...LIGHT_GROUNDS, lightWash]);
  if (ratio < AA) return { ok: false, reason: 'unreadable', ratio };
  const dark: Oklch = { l: Math.max(0.74, colour.l), c: Math.min(0.105, colour.c), h: colour.h };
  while (dark.l < 1 && worst(dark, [...DARK_GROUNDS, darkWash]) < AA) dark.l += 0.01;
  return {
    ok: true,
    theme: {
      light: formatColour(colour),
      lightWash: formatColour(lightWash),
      dark: formatColour(dark),
      darkWash: formatColour(darkWash),
    },
  };
}

/** Puts an organisation's accent on the page, or takes it off again with `undefined`. */
export function applyAccent(theme: AccentTheme | undefined): void {
  const { style } = document.documentElement;
  const entries: [string, string | undefined][] = [
    ['--brand-light', theme?.light],
    ['--brand-light-wash', theme?.lightWash],
    ['--brand-dark', theme?.dark],
    ['--brand-dark-wash', theme?.darkWash],
  ];
  for (const [name, value] of entries) {
    if (value) style.setProperty(name, value);
    else style.removeProperty(name);
  }
}
