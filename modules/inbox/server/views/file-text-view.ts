import type { StoredFile } from '#kernel/files';
import type { FileText } from '../../contract/index.ts';
import { wayOf } from '../files/way-of.ts';
import type { FileTextRow } from '../repo/file-text.repo.ts';

export function toFileText(row: FileTextRow): FileText {
  const { way, state, text, language, engine, confidence, error } = row;
  return {
    way,
    state,
    text,
    language,
    engine,
    confidence,
    error,
    onlyFirst: row.only_first,
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}

/** Of a file in which nobody has looked; null where there is nothing to be found out. */
export function toUnasked(file: Pick<StoredFile, 'kind'>): FileText | null {
  const way = wayOf(file);
  const nothing = { language: null, engine: null, confidence: null, onlyFirst: null, error: null };
  return way && { way, state: 'unasked', text: '', ...nothing, endedAt: null };
}
