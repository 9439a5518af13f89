import type { OwnTemplate } from '../../../contract/index.ts';
import type { TemplateRow } from '../../repo/template.repo.ts';
import { presentTemplateSummary } from './present-template-summary.ts';

export const presentTemplate = (row: TemplateRow): OwnTemplate => ({
  ...presentTemplateSummary(row),
  prompt: row.prompt,
});
