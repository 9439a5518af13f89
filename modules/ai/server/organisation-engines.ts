import { ConfigError } from '#kernel/config';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { aiErrors } from '../contract/index.ts';
import { chooseEngines, type OrganisationEngines } from './choose-engines.ts';
import type { Drawer } from './ports/draw.port.ts';
import type { Transcriber } from './ports/transcribe.port.ts';
import type { Translator } from './ports/translate.port.ts';
import type { Writer } from './ports/write.port.ts';
import { aiSettings } from './settings.ts';

/** Those that were not asked for longest are made anew: it is a matter of microseconds. */
const mostKept = 1_000;
const kept = new WeakMap<Services, Map<string, OrganisationEngines>>();

/** Who does an organisation's work. They may wait for the network: no scope may be open while they do. */
export async function enginesOf(services: Services, orgId: string): Promise<OrganisationEngines> {
  const engines = kept.get(services) ?? new Map<string, OrganisationEngines>();
  kept.set(services, engines);
  const chosen = engines.get(orgId) ?? chooseEngines(services, orgId);
  engines.delete(orgId);
  engines.set(orgId, chosen);
  const [oldest] = engines.keys();
  if (engines.size > mostKept && oldest !== undefined) engines.delete(oldest);
  return chosen;
}

/** Settings of which one has to be made where nobody does a kind of work, the best known first. */
export const wantedSettings = {
  write: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'MISTRAL_API_KEY', 'OPENAI_BASE_URL'],
  translate: ['DEEPL_API_KEY', 'OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'MISTRAL_API_KEY', 'OPENAI_BASE_URL'],
  draw: ['OPENAI_API_KEY', 'OPENAI_IMAGE_MODEL'],
} as const;

const settingsOf = (ability: keyof typeof wantedSettings) => ({
  settings: wantedSettings[ability].join(', '),
});

/** @throws ai.not_configured */
export const writerOf = async (services: Services, orgId: string): Promise<Writer> =>
  (await enginesOf(services, orgId)).writer ?? fail(aiErrors.notConfigured, settingsOf('write'));

/** @throws ai.not_configured */
export async function translatorsOf(services: Services, orgId: string): Promise<readonly Translator[]> {
  const { translators } = await enginesOf(services, orgId);
  return translators.length > 0 ? translators : fail(aiErrors.notConfigured, settingsOf('translate'));
}

/** @throws ai.not_configured */
export const drawerOf = async (services: Services, orgId: string): Promise<Drawer> =>
  (await enginesOf(services, orgId)).drawer ?? fail(aiErrors.notConfigured, settingsOf('draw'));

export const transcriberOf = async (services: Services, orgId: string): Promise<Transcriber> =>
  (await enginesOf(services, orgId)).transcriber;

/** @throws ConfigError for a sandbox in production that is not asked for twice */
export function refuseSandbox({ config }: Pick<Services, 'config'>): void {
  if (!config.production || !config.get(aiSettings.sandbox)) return;
  if (config.get(aiSettings.sandboxInProduction)) return;
  throw new ConfigError('AI_SANDBOX: true is refused in production without AI_SANDBOX_IN_PRODUCTION=true.');
}
