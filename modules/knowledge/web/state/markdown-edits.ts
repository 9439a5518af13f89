/** A change to a text field: what stands from `from` to `to` becomes `insert`, then `selectFrom` to `selectTo` is selected. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly selectFrom: number;
  readonly selectTo: number;
}

/** A text and what is selected in it, in UTF-16 offsets. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts `**` around the selection, or takes it away; `word` stands in where nothing is selected. */
export function editBold({ text, start, end }: Selected, word: string): TextEdit {
  const chosen = text.slice(start, end);
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**') {
    return { from: start - 2, to: end + 2, insert: chosen, selectFrom: start - 2, selectTo: end - 2 };
  }
  if (chosen.length > 4 && chosen.startsWith('**') && chosen.endsWith('**')) {
    return { from: start, to: end, insert: chosen.slice(2, -2), selectFrom: start, selectTo: end - 4 };
  }
  const inner = chosen || word;
  return {
    from: start,
    to: end,
    insert: `**${inner}**`,
    selectFrom: start + 2,
    selectTo: start + 2 + inner.length,
  };
}

/** Makes a link of the selection, and selects the address that is to be replaced. */
export function editLink({ text, start, end }: Selected, word: string): TextEdit {
  const chosen = text.slice(start, end);
  const address = 'https://';
  if (/^https?:\/\/\S+$/.test(chosen)) {
    return {
      from: start,
      to: end,
      insert: `[${word}](${chosen})`,
      selectFrom: start + 1,
      selectTo: start + 1 + word.length,
    };
  }
  const inner = chosen || word;
  const at = start + inner.length + 3;
  return {
    from: start,
    to: end,
    insert: `[${inner}](${address})`,
    selectFrom: at,
    selectTo: at + address.length,
  };
}

/** Begins the selected lines with `mark` ("## ", "- "), or takes it away where all have it. Empty lines stay empty. */
export function editLines({ text, start, end }: Selected, mark: string): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end);
  const to = next === -1 ? text.length : next;
  const lines = text.slice(from, to).split('\n');
  const bare = (line: string) => line.replace(/^(?:#{1,6}|[-*+])[ \t]+/, '');
  const marked =
    lines.every((line) => line === '' || line.startsWith(mark)) && lines.some((line) => line !== '');
  const single = lines.length === 1;
  const insert = lines
    .map((line) => (marked ? line.slice(mark.length) : line === '' && !single ? line : mark + bare(line)))
    .join('\n');
  if (!single) return { from, to, insert, selectFrom: from, selectTo: from + insert.length };
  const caret = Math.max(from, start + insert.length - (to - from));
  return {
    from,
    to,
    insert,
    selectFrom: caret,
    selectTo: Math.max(caret, end + insert.length - (to - from)),
  };
}
