import type { Page } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import type { CaughtMail, MailQuery } from '../../contract/index.ts';
import { listCaught } from './list-caught.ts';

/** Caught mail about accounts, for the administrator. */
export function listAccountMail(services: Services, query: MailQuery): Promise<Page<CaughtMail>> {
  return services.scopes.withSystem('caught account mail', (system) =>
    listCaught(system, 'installation', query),
  );
}
