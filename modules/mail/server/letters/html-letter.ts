import type { LaidOut } from './letter.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Everything that goes into the page goes through here, the page's own words included. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** The design system's light values as sRGB: programs that read mail know no OKLCH and few a stylesheet. */
const look = {
  canvas: '#fbfaf8',
  surface: '#ffffff',
  line: '#e4e2df',
  ink: '#1f1d1a',
  soft: '#5c5955',
  accent: '#0d5c42',
} as const;
const face = "font-family:Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const paragraph = (text: string) =>
  `<p style="margin:0 0 16px;font-size:16px;line-height:1.5;color:${look.ink}">${escaped(text)}</p>`;
const small = (html: string) =>
  `<p style="margin:0 0 12px;font-size:13px;line-height:1.5;color:${look.soft}">${html}</p>`;

/** One column in a table, styles in attributes: what Outlook, Gmail and the telephones all show alike. */
export function htmlLetter(letter: LaidOut): string {
  const {
    locale,
    subject,
    sender,
    paragraphs,
    action,
    choices = [],
    closing = [],
    copyHint,
    footer,
  } = letter;
  const body = [
    `<h1 style="margin:0 0 16px;font-size:20px;line-height:1.25;font-weight:600;color:${look.ink}">${escaped(subject)}</h1>`,
    ...paragraphs.map(paragraph),
    ...(action ? [button(action)] : []),
    ...choices.map(choice),
    ...closing.map((text) => small(withLinks(text))),
    ...(action ? [small(`${escaped(copyHint)}<br>${linkTo(action.url, escaped(action.url))}`)] : []),
  ];
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${look.canvas};${face}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${look.canvas}"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;${face}">
<tr><td style="padding:0 0 16px;font-size:16px;font-weight:600;color:${look.ink}">${escaped(sender)}</td></tr>
<tr><td style="padding:32px;background:${look.surface};border:1px solid ${look.line};border-radius:10px">
${body.join('\n')}
</td></tr>
<tr><td style="padding:16px 0 0">${small(escaped(footer))}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

/** Words of which the web addresses can be followed. */
const withLinks = (text: string) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? linkTo(part, escaped(part)) : escaped(part)))
    .join('');

const linkTo = (url: string, html: string) =>
  `<a href="${escaped(url)}" style="color:${look.accent};word-break:break-all">${html}</a>`;

const choice = ({ label, url }: { label: string; url: string }) =>
  `<p style="margin:0 0 8px;font-size:16px;line-height:1.5"><a href="${escaped(url)}" style="display:block;padding:8px 16px;border:1px solid ${look.line};border-radius:6px;color:${look.accent};text-decoration:none">${escaped(label)}</a></p>`;

function button({ label, url }: { label: string; url: string }): string {
  const style = `display:inline-block;padding:12px 20px;border-radius:6px;background:${look.accent};color:#ffffff;font-size:16px;font-weight:500;text-decoration:none`;
  return `<p style="margin:24px 0"><a href="${escaped(url)}" style="${style}">${escaped(label)}</a></p>`;
}
