/** The design's colours as pages without the application have them: `ui/tokens.css` says them, and a test compares. */
export const pageColours = {
  light: {
    canvas: 'oklch(98.5% 0.003 90)',
    surface: 'oklch(100% 0 0)',
    sunken: 'oklch(96.5% 0.004 90)',
    line: 'oklch(91% 0.005 90)',
    edge: 'oklch(65% 0.008 90)',
    ink: 'oklch(23% 0.01 90)',
    'ink-soft': 'oklch(46% 0.01 90)',
    accent: 'oklch(43% 0.085 165)',
    'accent-wash': 'oklch(95.5% 0.02 165)',
    'on-accent': 'oklch(100% 0 0)',
    brass: 'oklch(53% 0.105 75)',
  },
  dark: {
    canvas: 'oklch(18% 0.006 90)',
    surface: 'oklch(21.5% 0.006 90)',
    sunken: 'oklch(16% 0.006 90)',
    line: 'oklch(29% 0.006 90)',
    edge: 'oklch(52% 0.008 90)',
    ink: 'oklch(95% 0.005 90)',
    'ink-soft': 'oklch(74% 0.008 90)',
    accent: 'oklch(74% 0.105 165)',
    'accent-wash': 'oklch(27% 0.03 165)',
    'on-accent': 'oklch(18% 0.006 90)',
    brass: 'oklch(78% 0.11 80)',
  },
} as const;

const declared = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/**
 * What every page without the application begins its styles with: colours in light and dark, type, focus, links. The
 * typeface is Inter where the reader has it, else the system's own: nothing is loaded before the first word stands there.
 */
export const pageBasics = `
:root{color-scheme:light dark;${declared(pageColours.light)}}
@media(prefers-color-scheme:dark){:root{${declared(pageColours.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-block-start:16px}
body{margin:0;background:var(--canvas);color:var(--ink);font:16px/1.5 Inter,"Inter Variable",ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25;font-weight:600;text-wrap:balance}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{margin:0;padding:12px;border-radius:6px;background:var(--sunken);white-space:pre-wrap;overflow-wrap:anywhere}
.soft{color:var(--ink-soft)}
.skip{position:absolute;inset-inline-start:8px;inset-block-start:-100px;padding:12px 16px;border-radius:6px;background:var(--surface);z-index:2}
.skip:focus{inset-block-start:8px}
.sr-only{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
