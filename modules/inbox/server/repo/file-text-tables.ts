import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { FileText, FileTextWay, PlacedFileText } from '../../contract/index.ts';
import type { Tenant } from './tenant.ts';

interface FileTextsTable extends Tenant {
  message_id: string;
  file_id: string;
  position: number;
  way: FileTextWay;
  state: Generated<'waiting' | 'found' | 'failed'>;
  text: Generated<string>;
  words: GeneratedAlways<string>;
  language: string | null;
  engine: string | null;
  confidence: number | null;
  only_first: number | null;
  places: JSONColumnType<Pick<PlacedFileText, 'segments' | 'pages'>> | null;
  error: JSONColumnType<NonNullable<FileText['error']>> | null;
  task_id: Generated<string | null>;
  lease_owner: string | null;
  lease_until: Date | null;
  wake_at: Date | null;
  starts: Generated<number>;
  asked_at: Date;
  asked_by: string | null;
  ended_at: Date | null;
}

export interface FileTextTables {
  file_texts: FileTextsTable;
}
