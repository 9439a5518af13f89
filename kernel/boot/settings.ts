import { type Config, ConfigError, kernelSettings } from '#kernel/config';

/** @throws ConfigError for settings that production refuses */
export function refuseUnsafe(config: Config): void {
  if (config.production && !config.get(kernelSettings.rateLimits)) {
    throw new ConfigError('RATE_LIMITS: off is refused in production.');
  }
}
