import type { OwnTemplate, OwnTemplateSummary } from '../../../contract/index.ts';
import type { TemplateRow } from '../../repo/template.repo.ts';

export const presentTemplateSummary = (row: TemplateRow): OwnTemplateSummary => ({
  ...{ id: row.template_id, name: row.name, version: row.version, variables: row.variables },
  updatedAt: row.created_at.toISOString(),
});

export const presentTemplate = (row: TemplateRow): OwnTemplate => ({
  ...presentTemplateSummary(row),
  prompt: row.prompt,
});
