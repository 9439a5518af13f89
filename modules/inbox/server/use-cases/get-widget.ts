import type { Services } from '#kernel/scope';
import { jobPrincipal } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { findWidgetChannel } from './find-widget-channel.ts';
import { getAssistant } from './get-assistant.ts';
import { warmAssistant } from './warm-assistant.ts';

/** What the widget shows of a shop before anybody writes. */
export async function getWidget(services: Services, key: string) {
  const channel = await findWidgetChannel(services, key);
  const [shop, { mode }] = await services.scopes.withOrg(
    jobPrincipal(channel.orgId, 'widget'),
    async (scope) => [await organisationProfile(scope), await getAssistant(scope)] as const,
  );
  void warmAssistant(services, channel.orgId);
  return {
    name: shop.name,
    language: shop.language,
    assistant: mode === 'automatic' ? channel.assistant : ('off' as const),
  };
}
