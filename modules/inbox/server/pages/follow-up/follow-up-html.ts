import { escaped, style } from '../letter-look.ts';
import { followUpScript } from './follow-up-script.ts';

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
