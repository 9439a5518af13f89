import { type Config, ConfigError } from './config.ts';
import { kernelSettings } from './kernel-settings.ts';

/** @throws ConfigError for settings that production refuses */
export function refuseUnsafe(config: Config): void {
  if (config.production && !config.get(kernelSettings.rateLimits)) {
    throw new ConfigError('RATE_LIMITS: off is refused in production.');
  }
}
