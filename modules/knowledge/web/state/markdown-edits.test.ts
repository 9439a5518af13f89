import { describe, expect, it } from 'vitest';
import { editBold, editLines, editLink, type TextEdit } from './markdown-edits.ts';

/** The text after an edit, its selection between angle brackets. */
function shown(text: string, edit: TextEdit): string {
  const whole = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return `${whole.slice(0, edit.selectFrom)}<${whole.slice(edit.selectFrom, edit.selectTo)}>${whole.slice(edit.selectTo)}`;
}

/** The same notation the other way round. */
function given(marked: string) {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return { text: marked.replace(/[<>]/g, ''), start, end };
}

const edited = (marked: string, edit: (selected: ReturnType<typeof given>) => TextEdit) =>
  shown(given(marked).text, edit(given(marked)));

describe('bold', () => {
  const bold = (selected: ReturnType<typeof given>) => editBold(selected, 'texte');

  it('goes around the selection and off again', () => {
    expect(edited('Un <mot> ici', bold)).toBe('Un **<mot>** ici');
    expect(edited('Un **<mot>** ici', bold)).toBe('Un <mot> ici');
    expect(edited('Un <**mot**> ici', bold)).toBe('Un <mot> ici');
  });

  it('offers a word where nothing is selected', () => {
    expect(edited('Un <>', bold)).toBe('Un **<texte>**');
  });
});

describe('a link', () => {
  const link = (selected: ReturnType<typeof given>) => editLink(selected, 'texte');

  it('keeps the words and asks for the address', () => {
    expect(edited('Voir <ici>.', link)).toBe('Voir [ici](<https://>).');
  });

  it('keeps an address and asks for the words', () => {
    expect(edited('<https://a.fr>', link)).toBe('[<texte>](https://a.fr)');
  });
});

describe('lines', () => {
  const list = (selected: ReturnType<typeof given>) => editLines(selected, '- ');
  const heading = (selected: ReturnType<typeof given>) => editLines(selected, '## ');

  it('become a list and paragraphs again, empty ones left alone', () => {
    expect(edited('<Un\n\nDeux>\nFin', list)).toBe('<- Un\n\n- Deux>\nFin');
    expect(edited('<- Un\n\n- Deux>\nFin', list)).toBe('<Un\n\nDeux>\nFin');
  });

  it('keep the caret in its word', () => {
    expect(edited('Un\nDe<>ux', heading)).toBe('Un\n## De<>ux');
    expect(edited('Un\n## De<>ux', heading)).toBe('Un\nDe<>ux');
    expect(edited('- Po<>int', heading)).toBe('## Po<>int');
  });

  it('begin on an empty line', () => {
    expect(edited('Un\n<>', list)).toBe('Un\n- <>');
  });
});
