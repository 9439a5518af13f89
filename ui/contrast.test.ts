import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK_GROUNDS, deriveAccent, LIGHT_GROUNDS } from './theme/accent.ts';
import { contrast, type Oklch, parseColour } from './theme/colour.ts';

// Read from the stylesheet itself: a copy of the values would prove nothing about what readers see.
const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replaceAll('"', "'");

/** The token declarations of the rule that begins with this selector. */
function block(selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`tokens.css has no rule for ${selector}`);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = block("[data-theme='light']");
const dark = block("[data-theme='dark']");
const system = block(":root:not([data-theme='light'])");

function colour(theme: Map<string, string>, name: string): Oklch {
  // An accent reads `var(--brand-light, oklch(...))`: without a brand the second part stands.
  const value = (theme.get(name) ?? '').replace(/^var\(--brand-[\w-]+,\s*(.*)\)$/s, '$1');
  const parsed = parseColour(value);
  if (!parsed) throw new Error(`--${name} is not a plain oklch colour: ${value}`);
  return parsed;
}

const GROUNDS = ['canvas', 'surface', 'sunken'];
const TEXTS = ['ink', 'ink-soft', 'accent', 'brass', 'danger', 'success'];
const TEXT_PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...['ink', 'ink-soft', 'accent'].map((text) => [text, 'accent-wash'] as const),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'danger'] as const,
];
// Borders of controls and the focus ring are no text: WCAG 1.4.11 asks for 3:1.
const SHAPE_PAIRS = ['edge', 'accent', 'brass'].flatMap((shape) =>
  ['canvas', 'surface'].map((ground) => [shape, ground] as const),
);

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s theme', (_, theme) => {
  it.each(TEXT_PAIRS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(theme, text), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPE_PAIRS)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(colour(theme, shape), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens.css', () => {
  it('gives the system preference and the chosen dark theme the same values', () => {
    expect([...system]).toEqual([...dark]);
  });
  it('defines the same tokens for light and dark', () => {
    expect([...dark.keys()]).toEqual([...light.keys()]);
  });
  it('has the grounds that a tenant accent is measured against', () => {
    expect(LIGHT_GROUNDS).toEqual(GROUNDS.map((ground) => colour(light, ground)));
    expect(DARK_GROUNDS).toEqual(GROUNDS.map((ground) => colour(dark, ground)));
  });
});

describe("an organisation's own accent", () => {
  it('is taken exactly as given where it can be read', () => {
    const result = deriveAccent('#1d4ed8');
    expect(result.ok && result.theme.light).toMatch(/^oklch\(48\.\d+% 0\.2\d+ 26\d/);
  });
  it('is refused, with its contrast, where it cannot', () => {
    expect(deriveAccent('#ffd400')).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(deriveAccent('#ffffff')).toMatchObject({ ok: false, reason: 'unreadable' });
  });
  it('is refused when it is no colour', () => {
    expect(deriveAccent('bottle green')).toEqual({ ok: false, reason: 'not-a-colour' });
    expect(deriveAccent('#12345')).toEqual({ ok: false, reason: 'not-a-colour' });
  });
  it.each(['#000', '#7c2d12', '#1d4ed8', '#86198f', '#0f766e', '#b91c1c'])(
    'can be read in both themes: %s',
    (brand) => {
      const result = deriveAccent(brand);
      if (!result.ok) throw new Error('refused');
      const theme = Object.fromEntries(
        Object.entries(result.theme).map(([name, text]) => [name, parseColour(text)]),
      );
      for (const [text, grounds] of [
        [theme.light, [...LIGHT_GROUNDS, theme.lightWash]],
        [theme.dark, [...DARK_GROUNDS, theme.darkWash]],
      ] as [Oklch, Oklch[]][]) {
        for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

describe('the measure itself', () => {
  it('agrees with the known ratios of WCAG', () => {
    const pair = (a: string, b: string) => contrast(parseColour(a) as Oklch, parseColour(b) as Oklch);
    expect(pair('#000', '#fff')).toBeCloseTo(21, 1);
    expect(pair('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
