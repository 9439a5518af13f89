import { describe, expect, it } from 'vitest';
import { splitDocument } from './split-document.ts';

const text = (words: string) => `${words} `.repeat(120).trim();

describe('a document', () => {
  it('that is short is one article, headings and all', () => {
    const body = '## Un\n\nPeu.\n\n## Deux\n\nPeu.';
    expect(splitDocument('Titre', body)).toEqual([{ title: 'Titre', body, key: '' }]);
  });

  it('that is long is cut at its highest headings, and what is still long at the next', () => {
    const body = `Avant.\n\n## Un\n\n${text('un deux trois')}\n\n## Deux\n\n### A\n\n${text('quatre cinq six sept huit neuf')}\n\n### B\n\n${text('dix onze douze treize quatorze quinze')}\n\n### C\n\n${text('seize cent mille cent-dix vingt trente quarante')}`;
    const sections = splitDocument('Titre', body);
    expect(sections.map(({ title, key }) => [title, key])).toEqual([
      ['Titre', ''],
      ['Un', 'Un'],
      ['A', 'Deux › A'],
      ['B', 'Deux › B'],
      ['C', 'Deux › C'],
    ]);
    for (const word of ['Avant.', 'trois', 'neuf', 'quinze', 'quarante']) {
      expect(sections.filter((section) => section.body.includes(word))).toHaveLength(1);
    }
  });

  it('keeps a heading that says next to nothing with what stands before it', () => {
    const sections = splitDocument(
      'T',
      `## Un\n\n${text('a b c d e f g h i j k l m n o p q r s t')}\n\n## Bref\n\nOui.\n\n## Trois\n\n${text('a b c')}`,
    );
    expect(sections.map(({ title }) => title)).toEqual(['Un', 'Trois']);
    expect(sections[0]?.body).toContain('## Bref\n\nOui.');
  });

  it('without headings is cut between paragraphs once it is longer than an article may be', () => {
    const sections = splitDocument('Long', `${'é'.repeat(400)}\n\n`.repeat(300));
    expect(sections.length).toBeGreaterThan(2);
    for (const { body } of sections) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(100_000);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
  });

  it('takes no line of code for a heading', () => {
    const body = `## Un\n\n\`\`\`\n## faux\n## faux\n\`\`\`\n\n${text('mots de la fin')}${text('encore des mots')}${text('et encore')}`;
    expect(splitDocument('T', body)).toHaveLength(1);
  });
});
