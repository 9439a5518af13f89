import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { aiErrors } from '../../contract/index.ts';
import type { Drawer } from '../ports/draw.port.ts';
import { settingsOf } from '../wanted-settings.ts';
import { enginesOf } from './engines-of.ts';

/** @throws ai.not_configured */
export const drawerOf = async (services: Services, orgId: string): Promise<Drawer> =>
  (await enginesOf(services, orgId)).drawer ?? fail(aiErrors.notConfigured, settingsOf('draw'));
