import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { GlossaryTermView } from '../../contract/index.ts';

interface Tenant {
  org_id: GeneratedAlways<string>;
}

interface GlossariesTable extends Tenant {
  id: string;
  name: string;
  source_language: string;
  target_language: string;
  inflect: boolean;
  terms: JSONColumnType<GlossaryTermView[], string, string>;
  revision: Generated<number>;
  created_at: Date;
  updated_at: Date;
}

interface DrawnImagesTable extends Tenant {
  id: string;
  task_id: string;
  prompt: string;
  seed: string | null;
  parent_id: string | null;
  width: number;
  height: number;
  engine: string;
  created_at: Date;
}

interface WriteTonesTable extends Tenant {
  id: string;
  name: string;
  examples: JSONColumnType<string[], string, string>;
  revision: Generated<number>;
  created_at: Date;
  updated_at: Date;
}

export interface ToolsTables {
  drawn_images: DrawnImagesTable;
  glossaries: GlossariesTable;
  write_tones: WriteTonesTable;
}
