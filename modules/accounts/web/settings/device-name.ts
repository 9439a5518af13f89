import type { TFunction } from 'i18next';
import type { Device } from '../../contract/index.ts';

/** `Firefox, Linux`, or what of it is known. */
export const deviceName = (t: TFunction, { browser, system }: Device): string =>
  [browser, system].filter((part) => part !== null).join(', ') || t('accounts.web.sessions.unknown_device');
