/** Parameters that say where a visitor came from, never what a page shows. */
const tracking = /^(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_ga|ref|source)$/i;
/** Addresses of what is no page. */
const otherFiles =
  /\.(png|jpe?g|gif|webp|avif|svg|ico|css|m?js|json|xml|rss|atom|zip|gz|tar|rar|7z|exe|dmg|apk|pdf|docx?|xlsx?|pptx?|odt|mp[34]|m4[av]|mov|avi|webm|ogg|wav|woff2?|ttf|eot)$/i;
const longest = 1_500;

/** One spelling of a page's address: no fragment, no tracking, parameters in order; null for what is no address of a page. */
export function pageAddress(address: string, base?: string): string | null {
  if (address.length > longest || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (otherFiles.test(url.pathname)) return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.length > longest ? null : url.href;
}

/** Whether a page belongs to the site that is read: the same host, at or below the path where it begins. */
export function isWithin(root: string, address: string): boolean {
  const begin = new URL(root);
  const page = new URL(address);
  if (begin.host !== page.host) return false;
  const folder = begin.pathname.replace(/[^/]*\.\w{1,8}$/, '').replace(/\/$/, '');
  return page.pathname === folder || page.pathname.startsWith(`${folder}/`);
}
