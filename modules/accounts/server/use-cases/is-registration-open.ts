import type { Services } from '#kernel/scope';
import { registrationSetting } from '../settings.ts';

/** Whether anybody may create an account, so that a page may offer it. */
export const isRegistrationOpen = (services: Services): boolean =>
  services.config.get(registrationSetting) === 'open';
