import type { Services } from '#kernel/scope';
import type { OpenedMail } from '../../contract/index.ts';
import { getCaught } from './get-caught.ts';

/** One caught mail about an account, for the administrator. */
export function getAccountMail(services: Services, id: string): Promise<OpenedMail> {
  return services.scopes.withSystem('caught account mail', (system) => getCaught(system, 'installation', id));
}
