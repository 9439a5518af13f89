import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { GlossaryTermView, OwnVariable } from '../../contract/index.ts';

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

interface WriteTemplatesTable extends Tenant {
  id: string;
  version: number;
  created_at: Date;
}

interface WriteTemplateVersionsTable extends Tenant {
  id: string;
  template_id: string;
  version: number;
  name: string;
  prompt: string;
  variables: JSONColumnType<OwnVariable[], string, string>;
  restored_from: number | null;
  author_id: string | null;
  created_at: Date;
}

export interface ToolsTables {
  drawn_images: DrawnImagesTable;
  glossaries: GlossariesTable;
  write_template_versions: WriteTemplateVersionsTable;
  write_templates: WriteTemplatesTable;
  write_tones: WriteTonesTable;
}
