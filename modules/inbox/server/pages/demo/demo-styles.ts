/** A shop's own look beside the calm of the product: warm paper, walnut, and one madder-red thread. */
export const demoStyles = `
:root {
  color-scheme: light;
  --canvas: oklch(98% 0.008 80);
  --surface: oklch(99.5% 0.004 80);
  --well: oklch(95% 0.014 78);
  --line: oklch(89% 0.014 78);
  --ink: oklch(25% 0.02 60);
  --soft: oklch(45% 0.02 60);
  --thread: oklch(47% 0.125 32);
  --sky: oklch(94.5% 0.018 78);
  --sun: oklch(91% 0.055 75);
  --wall-a: oklch(87% 0.045 65);
  --wall-b: oklch(90% 0.032 85);
  --wall-c: oklch(82% 0.055 50);
  --roof: oklch(58% 0.06 42);
  --pane: oklch(62% 0.03 230);
  --shutter: oklch(55% 0.035 190);
  --stone: oklch(78% 0.018 75);
  --river: oklch(80% 0.035 205);
  --ripple: oklch(91% 0.02 205);
  --walnut: oklch(50% 0.062 52);
  --walnut-edge: oklch(38% 0.05 50);
  --grain: oklch(42% 0.055 50);
  --engraved: oklch(27% 0.04 48);
  --paper: oklch(98.5% 0.008 85);
  --blush: oklch(88% 0.04 30);
  --box: oklch(84% 0.03 200);
  --box-lid: oklch(78% 0.035 200);
  --lamp: oklch(91% 0.08 85);
  --dark: oklch(33% 0.025 50);
  --shade: oklch(88% 0.018 75);
}
@media (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --canvas: oklch(19% 0.01 60);
    --surface: oklch(22.5% 0.011 60);
    --well: oklch(25.5% 0.013 60);
    --line: oklch(32% 0.014 60);
    --ink: oklch(94% 0.012 80);
    --soft: oklch(76% 0.016 75);
    --thread: oklch(70% 0.12 34);
    --sky: oklch(27% 0.025 265);
    --sun: oklch(88% 0.03 95);
    --wall-a: oklch(45% 0.035 55);
    --wall-b: oklch(50% 0.028 70);
    --wall-c: oklch(41% 0.045 45);
    --roof: oklch(33% 0.035 40);
    --pane: oklch(30% 0.02 250);
    --shutter: oklch(37% 0.03 200);
    --stone: oklch(38% 0.014 70);
    --river: oklch(33% 0.035 235);
    --ripple: oklch(44% 0.03 230);
    --shade: oklch(20% 0.01 60);
    --paper: oklch(92% 0.014 85);
    --blush: oklch(78% 0.05 30);
    --box: oklch(58% 0.035 205);
    --box-lid: oklch(51% 0.04 205);
    --lamp: oklch(87% 0.1 82);
    --dark: oklch(24% 0.018 50);
  }
}
* { box-sizing: border-box; margin: 0; padding: 0; }
body {
  background: var(--canvas);
  color: var(--ink);
  font: 16px/1.5 Inter, "Inter Variable", ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  -webkit-text-size-adjust: 100%;
}
h1, h2, h3, .name, text {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  font-weight: 600;
  line-height: 1.25;
}
h1 { font-size: 34px; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 26px; letter-spacing: -0.005em; text-wrap: balance; }
h3 { font-size: 20px; }
svg { display: block; width: 100%; height: auto; }
a { color: inherit; text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--thread); outline-offset: 3px; border-radius: 3px; }
.wide { width: min(1080px, 100%); margin-inline: auto; padding-inline: 24px; }
header { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding-block: 16px; }
.name { display: flex; align-items: center; gap: 12px; min-height: 44px; font-size: 20px; text-decoration: none; }
.name svg { width: 40px; flex: none; color: var(--thread); }
.language { display: grid; place-items: center; min-height: 44px; padding-inline: 8px; color: var(--soft); font-size: 14px; }
.hero { display: grid; grid-template-columns: 5fr 6fr; align-items: center; gap: 48px; padding-block: 32px 48px; }
.lead { margin-block: 16px 24px; color: var(--soft); }
.ask {
  padding: 12px 0; border: 0; background: none; color: var(--thread); font: inherit; font-weight: 500;
  text-align: start; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 4px; cursor: pointer;
}
.ask:hover { text-decoration-thickness: 2px; }
.products { display: grid; grid-template-columns: repeat(3, 1fr); gap: 32px; margin-block: 24px 48px; list-style: none; }
.products li > p { color: var(--soft); }
.picture { margin-block-end: 16px; padding: 12px; border-radius: 10px; background: var(--well); }
.title { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; margin-block-end: 4px; }
.price { color: var(--thread); font-weight: 500; font-variant-numeric: tabular-nums; white-space: nowrap; }
.delivery { border-block: 1px solid var(--line); background: var(--surface); }
.delivery > div { padding-block: 32px; }
dl { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px 32px; margin-block-start: 16px; }
dt { font-weight: 600; }
dd { color: var(--soft); }
footer { display: grid; grid-template-columns: 1fr auto; gap: 24px 48px; padding-block: 32px 48px; font-size: 14px; }
address { font-style: normal; }
address > *, .contact > a { display: block; }
.contact { text-align: end; }
.contact > a { padding-block: 2px; }
address span, .contact a, .notice { color: var(--soft); }
.notice { grid-column: 1 / -1; padding-block-start: 16px; border-block-start: 1px solid var(--line); font-size: 13px; padding-inline-end: 72px; }
@media (max-width: 820px) {
  .hero, .products { grid-template-columns: 1fr; }
  .hero { gap: 32px; padding-block: 8px 32px; }
  .products { max-width: 480px; }
  dl { grid-template-columns: repeat(2, 1fr); }
}
@media (max-width: 480px) {
  .wide { padding-inline: 16px; }
  h1 { font-size: 26px; }
  h2 { font-size: 20px; }
  footer { grid-template-columns: 1fr; }
  .contact { text-align: start; }
  .contact > a { padding-block: 10px; }
}
@media (max-width: 360px) { dl { grid-template-columns: 1fr; } }
.sky { fill: var(--sky); } .sun { fill: var(--sun); }
.wall-a { fill: var(--wall-a); } .wall-b { fill: var(--wall-b); } .wall-c { fill: var(--wall-c); }
.roof { fill: var(--roof); } .pane { fill: var(--pane); } .shutter { fill: var(--shutter); }
.stone { fill: var(--stone); } .river { fill: var(--river); } .dark { fill: var(--dark); } .lamp { fill: var(--lamp); }
.thread { fill: var(--thread); } .paper { fill: var(--paper); } .blush, .blanket { fill: var(--blush); }
.box { fill: var(--box); } .box-lid { fill: var(--box-lid); } .shade { fill: var(--shade); }
.walnut { fill: var(--walnut); } .walnut-edge { fill: var(--walnut-edge); } .hole { fill: var(--well); }
.glaze, .rim { fill: var(--paper); } .coffee { fill: var(--walnut-edge); }
.grain, .ripple, .stitch, .fold, .steam, .handle, .mast, .rim, .hoop { fill: none; stroke-linecap: round; stroke-linejoin: round; }
.grain { stroke: var(--grain); stroke-width: 1.5; } .ripple { stroke: var(--ripple); stroke-width: 2; }
.stitch { stroke: var(--thread); stroke-width: 1.75; stroke-dasharray: 4 3; } .fold { stroke: var(--thread); stroke-width: 1.5; }
.steam { stroke: var(--line); stroke-width: 3; } .handle { stroke: var(--paper); stroke-width: 13; }
.mast { stroke: var(--dark); stroke-width: 2; fill: var(--paper); }
.rim { fill: var(--paper); stroke: var(--shade); stroke-width: 1.5; }
.hoop { stroke: currentColor; stroke-width: 2; stroke-dasharray: 5 3; }
.initials { fill: var(--thread); font-size: 14px; } .name .initials { fill: currentColor; font-size: 15px; }
.engraved { fill: var(--engraved); font-size: 25px; font-style: italic; }
.embroidered { fill: var(--thread); font-size: 23px; font-style: italic; }
.printed { fill: var(--thread); font-size: 64px; }
`;
