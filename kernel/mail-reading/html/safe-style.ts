/** A colour, a length, a keyword list: nothing that loads, runs or leaves the mail's own box. */
const COLOR = String.raw`(?:#[0-9a-f]{3,8}|[a-z]{3,24}|(?:rgb|hsl)a?\([\d\s.,%/]{1,40}\))`;
const LENGTH = String.raw`(?:0|-?\d{0,4}(?:\.\d{1,4})?(?:px|pt|em|rem|ex|ch|%|cm|mm|in)?)`;
const POSITIVE = String.raw`(?:\d{0,4}(?:\.\d{1,4})?(?:px|pt|em|rem|ex|ch|%|cm|mm|in)?)`;
const WORD = '[a-z][a-z-]{1,24}';

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');
const list = (pattern: string, most: number) => whole(`${pattern}(?:\\s+${pattern}){0,${most - 1}}`);

const color = whole(COLOR);
const word = whole(WORD);
const box = list(POSITIVE, 4);
const margin = list(`(?:auto|${POSITIVE})`, 4);
const border = list(`(?:${POSITIVE}|${COLOR}|${WORD})`, 4);
const size = whole(`auto|none|${POSITIVE}`);

const ALLOWED: Readonly<Record<string, RegExp>> = {
  color,
  'background-color': color,
  background: color,
  'font-family': /^[\w\s,'"-]{1,200}$/i,
  'font-size': whole(`${POSITIVE}|${WORD}`),
  'font-style': word,
  'font-weight': whole(`[1-9]00|${WORD}`),
  'font-variant': word,
  font: /^[\w\s,.%'"/-]{1,200}$/i,
  'line-height': whole(`normal|${POSITIVE}`),
  'letter-spacing': whole(`normal|${LENGTH}`),
  'text-align': word,
  'text-decoration': list(`(?:${WORD}|${COLOR})`, 4),
  'text-transform': word,
  'text-indent': whole(POSITIVE),
  'vertical-align': whole(`${WORD}|${LENGTH}`),
  'white-space': word,
  'word-break': word,
  'word-wrap': word,
  'overflow-wrap': word,
  direction: /^(ltr|rtl)$/i,
  display: /^(block|inline|inline-block|none|list-item|table|table-row|table-cell|inline-table)$/i,
  'list-style-type': word,
  border,
  'border-top': border,
  'border-right': border,
  'border-bottom': border,
  'border-left': border,
  'border-color': list(COLOR, 4),
  'border-style': list(WORD, 4),
  'border-width': box,
  'border-radius': box,
  'border-collapse': word,
  'border-spacing': list(POSITIVE, 2),
  padding: box,
  'padding-top': box,
  'padding-right': box,
  'padding-bottom': box,
  'padding-left': box,
  margin,
  'margin-top': margin,
  'margin-right': margin,
  'margin-bottom': margin,
  'margin-left': margin,
  width: size,
  'max-width': size,
  'min-width': size,
  height: size,
  'max-height': size,
};

const MAX_STYLE_CHARS = 4_000;

/**
 * The declarations of a `style` attribute that only colour, size and arrange text. No `position`, `float`, `z-index`,
 * `content`, negative margin or transform; no function but a colour's; nothing with an escape, so nothing hidden in one.
 */
export function safeStyle(style: string): string {
  if (style.length > MAX_STYLE_CHARS) return '';
  return style
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const name = declaration.slice(0, colon).trim().toLowerCase();
      const value = declaration
        .slice(colon + 1)
        .replace(/!\s*important\s*$/i, '')
        .trim();
      if (!Object.hasOwn(ALLOWED, name) || value === '' || /[\\<>@{}]/.test(value)) return [];
      return ALLOWED[name]?.test(value) ? [`${name}:${value.replaceAll('"', "'")}`] : [];
    })
    .join(';');
}

/** Whether a style keeps an element out of sight, as preview texts and trackers are kept. */
export function isHiddenBy(style: string): boolean {
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px|pt)?\s*(?:;|!|$))/i.test(
    style,
  );
}
