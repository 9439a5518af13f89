import type { DemoShop } from '../../use-cases/demo-shop.ts';
import { demoStyles } from './demo-styles.ts';
import { hoop, products, quay } from './illustrations.ts';

interface DemoHtmlOptions extends DemoShop {
  readonly nonce: string;
  /** The reader chose the language, so the chat speaks it too instead of following the browser. */
  readonly isChosen: boolean;
}

/** The drawing of the tab: a hoop in the shop's red. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='12' fill='none' stroke='%23963f2f' stroke-width='4'/%3E%3C/svg%3E";

/** The whole page of the demo shop. */
export function demoHtml(options: DemoHtmlOptions): string {
  const { texts, locale, nonce } = options;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${escaped(texts.pageTitle)}</title>
<meta name="description" content="${escaped(texts.pageDescription)}">
<link rel="icon" href="${icon}">
<style nonce="${nonce}">${demoStyles}</style>
</head>
<body>
${header(options)}
<main>
${hero(options)}
${productList(options)}
${delivery(options)}
</main>
${footer(options)}
${chat(options)}
</body>
</html>
`;
}

function header({ texts, locale }: DemoHtmlOptions): string {
  const other = locale === 'fr' ? { lang: 'en', name: 'English' } : { lang: 'fr', name: 'Français' };
  return `<header class="wide">
<a class="name" href="/demo">${hoop}<span>${escaped(texts.name)}</span></a>
<a class="language" href="/demo?lang=${other.lang}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
</header>`;
}

function hero({ texts: { hero: words } }: DemoHtmlOptions): string {
  return `<section class="hero wide">
<div>
<h1>${escaped(words.heading)}</h1>
<p class="lead">${escaped(words.line)}</p>
<button type="button" class="ask" id="ask">${escaped(words.hint)}</button>
</div>
${quay}
</section>`;
}

function productList({ texts }: DemoHtmlOptions): string {
  const cards = texts.products.map(
    ({ key, name, blurb, price }) => `<li>
<div class="picture">${products[key]}</div>
<div class="title"><h3>${escaped(name)}</h3><p class="price">${escaped(price)}</p></div>
<p>${escaped(blurb)}</p>
</li>`,
  );
  return `<section class="wide" aria-labelledby="products">
<h2 id="products">${escaped(texts.productsHeading)}</h2>
<ul class="products">${cards.join('')}</ul>
</section>`;
}

function delivery({ texts: { delivery: words } }: DemoHtmlOptions): string {
  const items = words.items.map(
    ({ label, text }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(text)}</dd></div>`,
  );
  return `<section class="delivery" aria-labelledby="delivery"><div class="wide">
<h2 id="delivery">${escaped(words.heading)}</h2>
<dl>${items.join('')}</dl>
</div></section>`;
}

function footer({ texts: { name, footer: words } }: DemoHtmlOptions): string {
  return `<footer class="wide">
<address>
<strong>${escaped(name)}</strong>
<span>${escaped(words.address)}</span>
<span>${escaped(words.hours)}</span>
</address>
<p class="contact">
<a href="${escaped(words.phone.href)}">${escaped(words.phone.label)}</a>
<a href="${escaped(words.email.href)}">${escaped(words.email.label)}</a>
</p>
<p class="notice">${escaped(words.notice)}</p>
</footer>`;
}

/** The tag as any website carries it; the other line lets the page's own words open the chat. */
function chat({ channelKey, locale, isChosen, nonce }: DemoHtmlOptions): string {
  const language = isChosen ? ` data-lang="${locale}"` : '';
  return `<script src="/widget.js" data-key="${escaped(channelKey)}"${language} async></script>
<script nonce="${nonce}">document.getElementById('ask').addEventListener('click', () => window.Comptoir?.open());</script>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
