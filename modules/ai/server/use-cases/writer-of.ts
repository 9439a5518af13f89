import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { aiErrors } from '../../contract/index.ts';
import type { Writer } from '../ports/write.port.ts';
import { settingsOf } from '../wanted-settings.ts';
import { enginesOf } from './engines-of.ts';

/** @throws ai.not_configured */
export const writerOf = async (services: Services, orgId: string): Promise<Writer> =>
  (await enginesOf(services, orgId)).writer ?? fail(aiErrors.notConfigured, settingsOf('write'));
