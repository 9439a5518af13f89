import { followUpScript } from './follow-up-script.ts';

/** The design system's values, in sRGB for old browsers. */
const style = `
:root{color-scheme:light dark;--canvas:#fbfaf8;--surface:#fff;--line:#e4e2df;--ink:#1f1d1a;--soft:#5c5955;--accent:#0d5c42;--on:#fff}
@media (prefers-color-scheme:dark){:root{--canvas:#13110f;--surface:#1a1916;--line:#2c2b28;--ink:#f0eeeb;--soft:#adaba5;--accent:#64c09a;--on:#13110f}}
body{margin:0;padding:24px 16px;background:var(--canvas);color:var(--ink);font:16px/1.5 Inter,system-ui,sans-serif}
main{max-width:520px;margin:10vh auto 0;padding:32px;border:1px solid var(--line);border-radius:10px;background:var(--surface)}
h1{margin:0 0 12px;font-size:20px;line-height:1.25}
p{margin:0;color:var(--soft)}
button{min-height:44px;margin-top:24px;padding:0 20px;border:0;border-radius:6px;background:var(--accent);color:var(--on);font:inherit;font-weight:500;cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1:focus{outline:none}
[hidden]{display:none}`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What the page may come to say, as `data-` attributes of its body: `<what>-title` and `<what>-text`. */
const outcomes = ['confirm', 'stop', 'open', 'invalid', 'later'] as const;

/** A page of one sentence, which its script chooses by what the server answers. */
export function followUpHtml(locale: string, words: (key: string) => string, nonce: string): string {
  const said = outcomes.flatMap((outcome) =>
    ['title', 'text'].map(
      (part) => `data-${outcome}-${part}="${escaped(words(`inbox.follow_up.page_${outcome}_${part}`))}"`,
    ),
  );
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(words('inbox.follow_up.page_wait'))}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body ${said.join(' ')}>
<main aria-live="polite">
<h1 tabindex="-1">${escaped(words('inbox.follow_up.page_wait'))}</h1>
<p></p>
<button type="button" hidden>${escaped(words('inbox.follow_up.page_show'))}</button>
<noscript><p>${escaped(words('inbox.follow_up.page_script'))}</p></noscript>
</main>
<script nonce="${nonce}">${followUpScript}</script>
</body>
</html>
`;
}
