import type { Services } from '#kernel/scope';
import { type DemoShopTexts, demoShopTexts } from '../demo/shop-texts.ts';
import { demoChannelKey } from './demo-channel-key.ts';

export interface DemoShop {
  readonly locale: 'fr' | 'en';
  readonly channelKey: string;
  readonly texts: DemoShopTexts;
}

/** What the demo shop's own page shows, in French for `fr`, else in English; null where there is no demo. */
export async function demoShop(services: Services, wishedLocale: string): Promise<DemoShop | null> {
  const channelKey = await demoChannelKey(services);
  if (channelKey === null) return null;
  const locale = wishedLocale === 'fr' ? 'fr' : 'en';
  return { locale, channelKey, texts: demoShopTexts[locale] };
}
