import { describe, expect, it } from 'vitest';
import { type DocumentKind, UnreadableDocument } from './document.ts';
import { docxBomb, docxOf, lockedPdf, pdfOf, wordParts } from './documents.fixture.ts';
import { readDocument } from './read-document.ts';

const read = (kind: DocumentKind, bytes: Uint8Array | string, url?: string) =>
  readDocument({ kind, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, url });
const problemOf = async (reading: Promise<unknown>) =>
  reading.then(
    () => 'none',
    (error: unknown) => (error instanceof UnreadableDocument ? error.problem : String(error)),
  );

describe('a page', () => {
  const page = `<!doctype html><html lang="fr-FR"><head><title>Livraison | Ma boutique</title>
    <link rel="canonical" href="/aide/livraison"><style>p{}</style></head><body>
    <header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/panier">Panier</a></li></ul></nav></header>
    <div class="cookie-banner">Nous utilisons des cookies. <button>Accepter</button></div>
    <main><h1>Livraison</h1><p>Nous livrons <strong>partout</strong> en France,<br>en 3 jours. Voir <a href="/tarifs">nos tarifs</a>.</p>
    <h2>Délais</h2><ul><li>France : 3 jours</li><li>Belgique : 5 jours<ol><li>Bruxelles</li></ol></li></ul>
    <table><thead><tr><th>Pays</th><th>Prix</th></tr></thead><tbody><tr><td>France</td><td>4,90&nbsp;€</td></tr>
    <tr><td>Belgique</td><td>8,90&nbsp;€ | suivi</td></tr></tbody></table>
    <pre>CODE  12\n  ok</pre><blockquote><p>Merci</p></blockquote>
    <a href="javascript:alert(1)">Cliquez</a> <img src=x onerror=alert(1)><script>alert(1)</script>
    <div class="related">Autres articles</div></main>
    <footer>© Ma boutique</footer></body></html>`;

  it('gives its text alone, with headings, lists, tables, code and links of the web', async () => {
    const {
      title,
      language,
      markdown,
      page: facts,
    } = await read('html', page, 'https://shop.example/aide/l?x=1');
    expect([title, language]).toEqual(['Livraison', 'fr']);
    expect(markdown).toBe(
      [
        'Nous livrons partout en France,\nen 3 jours. Voir [nos tarifs](https://shop.example/tarifs).',
        '## Délais',
        '- France : 3 jours\n- Belgique : 5 jours\n  1. Bruxelles',
        '| Pays | Prix |\n| --- | --- |\n| France | 4,90 € |\n| Belgique | 8,90 € \\| suivi |',
        '```\nCODE  12\n  ok\n```',
        '> Merci',
        'Cliquez',
      ].join('\n\n'),
    );
    expect(facts).toEqual({
      canonical: 'https://shop.example/aide/livraison',
      noindex: false,
      links: ['https://shop.example/', 'https://shop.example/panier', 'https://shop.example/tarifs'],
    });
  });

  it('that asks not to be collected says so, and its links are not followed', async () => {
    const html = '<meta name="robots" content="NoIndex, nofollow"><p>x</p><a href="/y">y</a>';
    expect((await read('html', html, 'https://shop.example/')).page).toMatchObject({
      noindex: true,
      links: [],
    });
  });

  it('without a main element gives its body without the menus', async () => {
    const long = 'Nos horaires changent en été. '.repeat(10).trim();
    const menu = `<div id="menu">${'<a href="/a">Un lien du menu</a>'.repeat(6)}</div>`;
    const { markdown } = await read(
      'html',
      `<body>${menu}<div><h2>Horaires</h2><p>${long}</p></div><aside>pub</aside>`,
    );
    expect(markdown).toBe(`## Horaires\n\n${long}`.replace('## Horaires\n\n', ''));
  });

  it('ten thousand elements deep is read all the same', async () => {
    const deep = `${'<div>'.repeat(10_000)}au fond${'</div>'.repeat(10_000)}`;
    const inline = `${'<b><i>'.repeat(5_000)}très penché`;
    expect((await read('html', `<main>${deep}</main>`)).markdown).toContain('au fond');
    expect((await read('html', `<main>${inline}</main>`)).markdown).toContain('très penché');
  });

  it('in another charset is read by what it declares, and broken UTF-8 breaks nothing', async () => {
    const latin = Buffer.from('<meta charset="iso-8859-1"><p>Été à Orléans', 'latin1');
    expect((await read('html', latin)).markdown).toBe('Été à Orléans');
    const broken = Buffer.concat([
      Buffer.from('<p>avant été '),
      Buffer.from([0xc3, 0x28, 0xff, 0xfe]),
      Buffer.from(' après'),
    ]);
    expect((await read('html', broken)).markdown).toMatch(/^avant été .+ après$/);
  });
});

describe('a text', () => {
  it('of Markdown is kept as it is written, but for its settings and its title', async () => {
    const text =
      '---\ntitle: "Retours"\nlang: fr\n---\n\n# Retours\n\nSous 14 jours.\r\n\r\nPuis\n----\n\n1. Écrire\n';
    expect(await read('markdown', text)).toMatchObject({
      title: 'Retours',
      language: 'fr',
      markdown: 'Sous 14 jours.\n\n## Puis\n\n1. Écrire',
    });
  });

  it('of nothing is refused', async () => {
    expect(await problemOf(read('plain', ' \n\t '))).toBe('empty');
    expect(await problemOf(read('plain', Buffer.alloc(0)))).toBe('empty');
  });

  it('longer than a book of a thousand pages is refused', async () => {
    expect(await problemOf(read('plain', 'mot '.repeat(600_000)))).toBe('too_large');
  });
});

describe('a document of Word', () => {
  it('gives its headings, lists and tables', async () => {
    const { heading, paragraph, item, table } = wordParts;
    const bytes = await docxOf(
      heading('Garantie', 1) +
        paragraph('Deux ans sur les montres.') +
        heading('Pièces', 2) +
        item('Boîtier') +
        item('Mouvement') +
        table([
          ['Pièce', 'Durée'],
          ['Pile', '6 mois'],
        ]),
    );
    expect(await read('docx', bytes)).toMatchObject({
      title: 'Garantie',
      markdown:
        'Deux ans sur les montres.\n\n## Pièces\n\n- Boîtier\n- Mouvement\n\n| Pièce | Durée |\n| --- | --- |\n| Pile | 6 mois |',
    });
  });

  it('that unpacks to more than a document, whatever it claims, is refused before it is unpacked', async () => {
    expect(await problemOf(read('docx', docxBomb(80)))).toBe('too_large');
  });

  it('that is locked, broken or no package is refused by name', async () => {
    const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await problemOf(read('docx', locked))).toBe('encrypted');
    expect(await problemOf(read('docx', Buffer.from('PK nothing')))).toBe('unreadable');
    const cut = (await docxOf(wordParts.paragraph('x'))).subarray(0, 300);
    expect(await problemOf(read('docx', cut))).toBe('unreadable');
  });
});

describe('a PDF', () => {
  it('gives headings by size, paragraphs, lists and tables, without what stands on every page', async () => {
    const running = (page: number) => [
      { text: 'Bijouterie Faure - Guide', y: 810, size: 8 },
      { text: `Page ${page}`, y: 30, size: 8 },
    ];
    const bytes = pdfOf([
      [
        ...running(1),
        { text: 'Guide des soins', y: 760, size: 22 },
        { text: 'Nos montres aiment le repos et craignent', y: 720 },
        { text: "l'eau de mer. Une révi-", y: 706 },
        { text: 'sion tous les cinq ans suffit.', y: 692 },
        { text: 'Entretien', y: 650, size: 16 },
        { text: '\u2022 Essuyer', y: 630 },
        { text: '\u2022 Ranger', y: 616 },
      ],
      [
        ...running(2),
        { text: 'Tarifs', y: 760, size: 16 },
        { text: 'Service', y: 730 },
        { text: 'Prix', x: 300, y: 730 },
        { text: 'Pile', y: 716 },
        { text: '12 EUR', x: 300, y: 716 },
        { text: 'Bracelet', y: 702 },
        { text: '25 EUR', x: 300, y: 702 },
      ],
      [...running(3), { text: 'Nous contacter', y: 760, size: 16 }, { text: 'Par courrier.', y: 730 }],
    ]);
    expect(await read('pdf', bytes)).toMatchObject({
      title: 'Guide des soins',
      markdown: [
        "Nos montres aiment le repos et craignent l'eau de mer. Une révision tous les cinq ans suffit.",
        '## Entretien',
        '- Essuyer\n- Ranger',
        '## Tarifs',
        '| Service | Prix |\n| --- | --- |\n| Pile | 12 EUR |\n| Bracelet | 25 EUR |',
        '## Nous contacter',
        'Par courrier.',
      ].join('\n\n'),
    });
  });

  it('whose pages are pictures says so, and so does a locked or a broken one', async () => {
    expect(await problemOf(read('pdf', pdfOf([[], []])))).toBe('scanned');
    expect(await problemOf(read('pdf', lockedPdf()))).toBe('encrypted');
    expect(await problemOf(read('pdf', Buffer.from('%PDF-1.7 and nothing else')))).toBe('unreadable');
  });
});
