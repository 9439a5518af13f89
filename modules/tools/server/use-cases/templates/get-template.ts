import type { Scope } from '#kernel/scope';
import type { OwnTemplate } from '../../../contract/index.ts';
import { foundTemplate } from './found-template.ts';
import { presentTemplate } from './present-template.ts';

/** @throws `tools.own_template_not_found` */
export async function getTemplate(scope: Scope, id: string): Promise<OwnTemplate> {
  return presentTemplate(await foundTemplate(scope, id));
}
