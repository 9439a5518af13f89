import type { SilenceSettings } from '../../contract/index.ts';

/** Nobody is written to, not even in a draft that costs credits, before the organisation wants it. */
export const silenceSettingsAtFirst: SilenceSettings = {
  enabled: false,
  days: 3,
  audience: 'all',
  most: 1,
  template: { fr: null, en: null },
};
