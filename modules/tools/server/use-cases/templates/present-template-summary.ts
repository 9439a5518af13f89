import type { OwnTemplateSummary } from '../../../contract/index.ts';
import type { TemplateRow } from '../../repo/template.repo.ts';

export const presentTemplateSummary = (row: TemplateRow): OwnTemplateSummary => ({
  id: row.template_id,
  name: row.name,
  version: row.version,
  variables: row.variables,
  updatedAt: row.created_at.toISOString(),
});
