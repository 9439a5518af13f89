import type { SiteReader } from './site-reader.ts';

const cards = ['licence', 'running', 'model'] as const;
const included = ['inbox', 'answers', 'leads', 'mail', 'members', 'api', 'organisations'] as const;

/** What it costs: nothing for the licence, and what else there is to pay, to whom. */
export function pricingHtml({ say, href }: SiteReader): string {
  const items = cards.map(
    (card) => `<li class="card"><h2>${say(`site.pricing.${card}.title`)}</h2>
<p class="price">${say(`site.pricing.${card}.price`)} <small>${say(`site.pricing.${card}.unit`)}</small></p>
<p>${say(`site.pricing.${card}.text`)}</p></li>`,
  );
  const parts = included.map((part) => `<li>${say(`site.pricing.included.${part}`)}</li>`);
  return `<div class="hero wide">
<h1>${say('site.pricing.title')}</h1>
<p class="lead">${say('site.pricing.lead')}</p>
<ul class="cards">${items.join('')}</ul>
</div>
<section class="band" aria-labelledby="included"><div class="wide">
<h2 id="included">${say('site.pricing.included.title')}</h2>
<ul class="cards">${parts.join('')}</ul>
</div></section>
<section class="band" aria-labelledby="credits"><div class="wide">
<h2 id="credits">${say('site.pricing.credits.title')}</h2>
<p class="lead">${say('site.pricing.credits.text')}</p>
<p class="onwards"><a href="${href('/help/own-server')}">${say('site.pricing.more')}</a></p>
</div></section>`;
}
