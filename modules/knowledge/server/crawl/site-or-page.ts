/** Whether an address stands for all pages below it. Left open, a folder and a sitemap do. */
export function siteOrPage(url: string, scope: 'auto' | 'page' | 'site'): 'site' | 'page' {
  if (scope !== 'auto') return scope;
  const { pathname } = new URL(url);
  return pathname.endsWith('/') || /sitemap[^/]*\.(xml|txt)(\.gz)?$/i.test(pathname) ? 'site' : 'page';
}
