import { byteOrderMark, csvLine } from '#kernel/csv';
import type { FeelResult } from '../../../contract/feel.ts';

const HEAD = ['line', 'date', 'text', 'label', 'negative', 'neutral', 'positive', 'language', 'read_by'];

/** One row a text, in the order in which they were given. */
export function writeFeelCsv({ items }: FeelResult): string {
  const lines = items.map(({ date, text, label, negative, neutral, positive, language, method }, at) =>
    csvLine([
      String(at + 1),
      date ?? '',
      text,
      label,
      ...[negative, neutral, positive].map(String),
      language ?? '',
      method,
    ]),
  );
  return byteOrderMark + csvLine(HEAD) + lines.join('');
}
