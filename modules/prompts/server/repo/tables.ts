import type { GeneratedAlways } from 'kysely';

interface PromptVersionsTable {
  org_id: GeneratedAlways<string>;
  id: string;
  name: string;
  version: number;
  text: string | null;
  restored_from: number | null;
  author_id: string | null;
  created_at: Date;
}

export interface PromptsTables {
  prompt_versions: PromptVersionsTable;
}
