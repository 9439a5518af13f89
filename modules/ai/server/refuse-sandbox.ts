import { ConfigError } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { aiSettings } from './settings.ts';

/** @throws ConfigError for a sandbox in production that is not asked for twice */
export function refuseSandbox({ config }: Pick<Services, 'config'>): void {
  if (!config.production || !config.get(aiSettings.sandbox)) return;
  if (config.get(aiSettings.sandboxInProduction)) return;
  throw new ConfigError('AI_SANDBOX: true is refused in production without AI_SANDBOX_IN_PRODUCTION=true.');
}
