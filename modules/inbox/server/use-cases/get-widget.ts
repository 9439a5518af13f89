import type { Services } from '#kernel/scope';
import { jobPrincipal } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { nextOpening } from '../hours/working-time.ts';
import { findWidgetChannel } from './find-widget-channel.ts';
import { getAssistant } from './get-assistant.ts';
import { getWorkingHours } from './get-working-hours.ts';
import { warmAssistant } from './warm-assistant.ts';

/** What the widget shows of a shop before anybody writes. */
export async function getWidget(services: Services, key: string) {
  const channel = await findWidgetChannel(services, key);
  const [shop, { mode }, hours] = await services.scopes.withOrg(
    jobPrincipal(channel.orgId, 'widget'),
    async (scope) =>
      [await organisationProfile(scope), await getAssistant(scope), await getWorkingHours(scope)] as const,
  );
  const now = services.clock.now();
  const opening = nextOpening(hours, now);
  const open = opening?.getTime() === now.getTime();
  void warmAssistant(services, channel.orgId);
  return {
    name: shop.name,
    language: shop.language,
    assistant: mode === 'automatic' ? channel.assistant : ('off' as const),
    presence: { open, backAt: open ? null : (opening?.toISOString() ?? null) },
  };
}
