import type { Services } from '#kernel/scope';
import { jobPrincipal } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { findWidgetChannel } from './find-widget-channel.ts';

/** What the widget shows of a shop before anybody writes. */
export async function getWidget(services: Services, key: string) {
  const channel = await findWidgetChannel(services, key);
  const shop = await services.scopes.withOrg(jobPrincipal(channel.orgId, 'widget'), organisationProfile);
  return { name: shop.name, language: shop.language, assistant: channel.assistant };
}
