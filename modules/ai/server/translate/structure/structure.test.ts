import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { readZip, writeZip } from '#kernel/zip';
import { type KeptDocument, type Segment, textOf, wordsOf } from '../pieces.ts';
import { keepDocx } from './docx.ts';
import { keepHtml } from './html.ts';
import { keepMarkdown } from './markdown.ts';
import { keepPlain } from './plain.ts';
import { keepSubtitles } from './subtitles.ts';

/** Every word in capitals: what a faithful engine does to the words alone. */
const loud = (segment: Segment): Segment =>
  segment.map((piece) => (typeof piece === 'string' ? piece.toUpperCase() : piece));
const spoken = (document: KeptDocument): string => document.rebuild(document.segments.map(loud));
const words = (document: KeptDocument<unknown>): string[] => document.segments.map(wordsOf);

describe('a plain text', () => {
  it('keeps its lines and indentation', () => {
    expect(spoken(keepPlain('Un\r\n\r\n  Deux\n'))).toBe('UN\r\n\r\n  DEUX\n');
  });

  it('of one long line is cut at sentences, and whole again afterwards', () => {
    const line = 'Une phrase assez courte. '.repeat(200).trim();
    const kept = keepPlain(line);
    expect(kept.segments.length).toBeGreaterThan(2);
    expect(spoken(kept)).toBe(line.toUpperCase());
  });
});

describe('subtitles', () => {
  const srt =
    '1\r\n00:00:01,000 --> 00:00:03,000\r\nBonjour à vous,\r\nles amis\r\n\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\n- Oui\r\n- Non\r\n';

  it('of SRT keep numbers, times and lines; a sentence is translated as one', () => {
    const kept = keepSubtitles(srt);
    expect(words(kept)).toEqual(['Bonjour à vous, les amis', '- Oui', '- Non']);
    expect(spoken(kept)).toBe(
      srt
        .replace('Bonjour à vous,\r\nles amis', 'BONJOUR À\r\nVOUS, LES AMIS')
        .replace('Oui', 'OUI')
        .replace('Non', 'NON'),
    );
  });

  it('of WebVTT keep header, notes, styles and settings', () => {
    const vtt =
      'WEBVTT - Titre\n\nNOTE une note\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:03.000 line:0 align:start\nBonjour\n';
    expect(spoken(keepSubtitles(vtt))).toBe(vtt.replace('Bonjour', 'BONJOUR'));
  });

  it('never lose a line, which would end their cue', () => {
    const kept = keepSubtitles('1\n00:00:01,000 --> 00:00:03,000\nun deux\ntrois\n');
    expect(kept.rebuild([['one']]).split('\n')).toEqual([
      '1',
      '00:00:01,000 --> 00:00:03,000',
      'one',
      '\u00a0',
      '',
    ]);
  });
});

describe('Markdown', () => {
  const text = `---
title: un
---
# Titre **fort**

Une phrase avec \`du code\`, un [lien](https://a.example/x "Titre") et ![une image](i.png).
Elle continue ici.

> cité

- [ ] tâche
1. premier

| Nom | Prix |
|-----|-----:|
| Pain | 3 € |

\`\`\`js
const nom = 'inchangé';
\`\`\`

    code en retrait

[ref]: https://b.example
`;

  it('keeps its signs, code, tables, addresses and front matter', () => {
    expect(spoken(keepMarkdown(text))).toBe(
      text
        .replace('Titre **fort**', 'TITRE **FORT**')
        .replace('Une phrase avec', 'UNE PHRASE AVEC')
        .replace(', un [lien]', ', UN [LIEN]')
        .replace('et ![une image](i.png).\nElle continue ici.', 'ET ![UNE IMAGE](i.png). ELLE CONTINUE ICI.')
        .replace('cité', 'CITÉ')
        .replace('tâche', 'TÂCHE')
        .replace('premier', 'PREMIER')
        .replace('Nom | Prix', 'NOM | PRIX')
        .replace('Pain', 'PAIN'),
    );
  });

  it('keeps breaks that are meant', () => {
    expect(spoken(keepMarkdown('un  \ndeux\\\ntrois\n'))).toBe('UN  \nDEUX\\\nTROIS\n');
  });
});

describe('HTML', () => {
  it('keeps everything but its words', () => {
    const html = `<!doctype html><html lang=fr><head><title>Un titre</title><style>p{color:red}</style>
<meta name="description" content="Une &quot;boutique&quot;"></head><body class='x'><!-- note -->
<p id=a>Bonjour <b>à tous</b>,&nbsp;voici&#8239;<a href="/x?a=1&amp;b=2" title="Un lien">un lien</a><br>et <code>du code</code>.</p>
<script>const mot = 'inchangé';</script><img src=i.png alt='Une image'><ul><li>un<li>deux</ul>
<p translate="no">Inchangé</p></body></html>`;
    expect(spoken(keepHtml(html))).toBe(
      html
        .replace('Un titre', 'UN TITRE')
        .replace('Une &quot;boutique&quot;', 'UNE &quot;BOUTIQUE&quot;')
        .replace('Bonjour <b>à tous</b>,&nbsp;voici&#8239;', 'BONJOUR <b>À TOUS</b>,&nbsp;VOICI\u202f')
        .replace('title="Un lien">un lien', 'title="UN LIEN">UN LIEN')
        .replace('<br>et ', '<br>ET ')
        .replace("alt='Une image'", 'alt="UNE IMAGE"')
        .replace('<li>un<li>deux', '<li>UN<li>DEUX'),
    );
  });

  it('that nobody translated is the same, byte for byte', () => {
    const html = '<p>Caf&eacute; &lt;b&gt; &amp; <i>th&#233;</i></p>';
    const kept = keepHtml(html);
    expect(kept.rebuild(kept.segments)).toBe(html);
  });

  it('writes words as words, whatever they look like', () => {
    const kept = keepHtml('<p>a &lt; b</p><img alt="x">');
    expect(kept.rebuild([['<script>"&'], ['" onerror="x']])).toBe(
      '<p>&lt;script&gt;"&amp;</p><img alt="&quot; onerror=&quot;x">',
    );
  });
});

describe('a document of Word', () => {
  const paragraph = `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Bon</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">jour </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>les &amp; amis</w:t></w:r><w:r><w:tab/><w:t>fin</w:t></w:r></w:p>`;
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph}<w:p/><w:p><w:r><w:t>12</w:t></w:r></w:p></w:body></w:document>`;
  const made = () =>
    writeZip([
      [
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ],
      [
        '_rels/.rels',
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ],
      ['word/document.xml', document],
      ['word/media/image1.png', Buffer.from('89504e47', 'hex')],
    ]);

  it('keeps each format on its words, and is read by others afterwards', async () => {
    const kept = await keepDocx(await made());
    expect(words(kept)).toEqual(['Bonjour les & amisfin']);
    const bytes = await kept.rebuild(kept.segments.map(loud));
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    expect(value).toContain('BONJOUR <strong>LES &amp; AMIS</strong>\tFIN');
    const entries = await readZip(bytes, { total: 1e6, each: 1e6, entries: 10 });
    expect(entries.get('word/media/image1.png')?.toString('hex')).toBe('89504e47');
    expect(entries.get('word/document.xml')?.toString()).toContain('<w:pStyle w:val="Titre1"/>');
  });

  it('that nobody translated has the same parts, byte for byte', async () => {
    const kept = await keepDocx(await made());
    const entries = await readZip(await kept.rebuild(kept.segments), { total: 1e6, each: 1e6, entries: 10 });
    expect(entries.get('word/document.xml')?.toString()).toBe(document);
  });

  it('keeps words out of its markup', async () => {
    const kept = await keepDocx(await made());
    const bytes = await kept.rebuild([[textOf(['<w:t>&'])]]);
    const entries = await readZip(bytes, { total: 1e6, each: 1e6, entries: 10 });
    expect(entries.get('word/document.xml')?.toString()).toContain('&lt;w:t&gt;&amp;');
  });

  it('that is none is refused', async () => {
    await expect(keepDocx(Buffer.from('hello'))).rejects.toMatchObject({ reason: 'unreadable' });
  });
});
