import type { Scope } from '#kernel/scope';
import { mostOwnTemplates, type OwnTemplateSummary } from '../../../contract/index.ts';
import { selectTemplates } from '../../repo/template.repo.ts';
import { presentTemplateSummary } from './present-template-summary.ts';

export async function listTemplates(scope: Scope): Promise<{ items: OwnTemplateSummary[] }> {
  return { items: (await selectTemplates(scope, mostOwnTemplates)).map(presentTemplateSummary) };
}
