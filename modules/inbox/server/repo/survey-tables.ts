import type { Tenant } from './tenant.ts';

interface SurveysTable extends Tenant {
  id: string;
  conversation_id: string;
  rating: number | null;
  comment: string | null;
  rated_at: Date | null;
  changed_at: Date | null;
  dismissed_at: Date | null;
  mailed_at: Date | null;
  created_at: Date;
}

interface SurveySettingsTable extends Tenant {
  website: boolean;
  mail: boolean;
  wait_minutes: number;
  question_fr: string | null;
  question_en: string | null;
}

export interface SurveyTables {
  surveys: SurveysTable;
  survey_settings: SurveySettingsTable;
}
