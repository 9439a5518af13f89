import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { EngineModels, EngineVendor } from '../../contract/index.ts';

export interface AiTables {
  engine_keys: {
    org_id: GeneratedAlways<string>;
    vendor: EngineVendor;
    sealed: string | null;
    last_four: string | null;
    base_url: string | null;
    models: JSONColumnType<EngineModels>;
    saved_by: string | null;
    saved_at: Date;
  };
}
