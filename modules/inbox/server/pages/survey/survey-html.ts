import { maxCommentLength, ratings } from '../../../contract/index.ts';
import { escaped, style } from '../letter-look.ts';
import { surveyScript } from './survey-script.ts';

const surveyStyle = `
fieldset{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0;padding:0;border:0}
fieldset label{flex:1 1 80px;display:flex;flex-direction:column;align-items:center;gap:4px;padding:12px 4px;border:1px solid var(--line);border-radius:6px;font-size:13px;line-height:1.25;text-align:center;cursor:pointer}
fieldset b{font-size:20px;font-weight:600}
fieldset input{margin:0;accent-color:var(--accent)}
@media (max-width:480px){fieldset{flex-direction:column}fieldset label{flex:none;flex-direction:row;gap:12px;padding:10px 12px;font-size:16px;text-align:start}}
fieldset label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);color:var(--accent)}
.comment{display:block;font-size:13px;font-weight:500}
textarea{box-sizing:border-box;width:100%;min-height:88px;margin-top:4px;padding:8px 12px;border:1px solid var(--line);border-radius:6px;background:var(--canvas);color:inherit;font:inherit;font-size:16px}
button:disabled{opacity:.6;cursor:default}`;

/** What the page may come to say, as `data-` attributes of its body: `<what>-title` and `<what>-text`. */
const outcomes = ['sent', 'closed', 'invalid', 'later'] as const;

/** One question, five answers, and a button: nothing is sent before it is pressed. */
export function surveyHtml(locale: string, words: (key: string) => string, nonce: string): string {
  const say = (key: string) => escaped(words(`inbox.survey.page_${key}`));
  const said = outcomes.flatMap((outcome) =>
    ['title', 'text'].map((part) => `data-${outcome}-${part}="${say(`${outcome}_${part}`)}"`),
  );
  const choices = ratings.map(
    (rating) =>
      `<label><input type="radio" name="rating" value="${rating}" required><b aria-hidden="true">${rating}</b><span>${escaped(words(`inbox.survey.answer.${rating}`))}</span></label>`,
  );
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${say('wait')}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}${surveyStyle}</style>
</head>
<body ${said.join(' ')}>
<main>
<h1 id="question" tabindex="-1" data-usual="${escaped(words('inbox.survey.question'))}">${say('wait')}</h1>
<p id="said" role="status"></p>
<form hidden>
<fieldset aria-labelledby="question">${choices.join('')}</fieldset>
<label class="comment">${say('comment')}<textarea name="comment" maxlength="${maxCommentLength}"></textarea></label>
<button>${say('send')}</button>
</form>
<button id="change" type="button" hidden>${say('change')}</button>
<noscript><p>${say('script')}</p></noscript>
</main>
<script nonce="${nonce}">${surveyScript}</script>
</body>
</html>
`;
}
