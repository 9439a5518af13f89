import type { Generated, JSONColumnType } from 'kysely';
import type { SilenceSettings } from '../../contract/index.ts';
import type { Tenant } from './tenant.ts';

/** Why no model wrote, as an error says it. */
export interface SilenceProblem {
  readonly code: string;
  readonly vars: Readonly<Record<string, unknown>>;
}

interface SilenceSettingsTable extends Tenant {
  enabled: boolean;
  days: number;
  audience: SilenceSettings['audience'];
  most: number;
  template_fr: string | null;
  template_en: string | null;
  problem: JSONColumnType<SilenceProblem> | null;
  problem_at: Generated<Date | null>;
  swept_at: Generated<Date | null>;
}

interface SilencesTable extends Tenant {
  message_id: string;
  conversation_id: string;
  state: 'writing' | 'drafted' | 'passed';
  task_id: string | null;
  created_at: Date;
}

export interface SilenceTables {
  silence_settings: SilenceSettingsTable;
  silences: SilencesTable;
}
