const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** RFC 3676, 4.3: what follows is the signature, which programs fold away. */
const signatureMark = '-- ';

export interface WrittenAnswer {
  readonly text: string;
  readonly html: string;
}

/**
 * A message as a mail between people: no letterhead, the words as they were written, and below them who wrote.
 * @param language of the message, for whoever has it read aloud
 */
export function writeAnswer(
  text: string,
  signature: readonly string[],
  language: string | null,
): WrittenAnswer {
  const paragraphs = text.split(/\n{2,}/).map((one) => `<p>${escaped(one).replaceAll('\n', '<br>')}</p>`);
  const signed = signature.map(escaped).join('<br>');
  const lang = language === null ? '' : ` lang="${escaped(language)}"`;
  return {
    text: `${text}\n\n${signatureMark}\n${signature.join('\n')}\n`,
    html: `<!doctype html>
<html${lang}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body dir="auto" style="font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5">
${paragraphs.join('\n')}
<p style="color:#5c5955">${signatureMark}<br>${signed}</p>
</body></html>
`,
  };
}
