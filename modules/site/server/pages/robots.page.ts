import { definePage } from '#kernel/http';

/** What only members see would tell a search engine nothing but how to sign in. */
const membersOnly = ['/api/', '/inbox', '/contacts', '/leads', '/knowledge', '/settings', '/welcome'];

export const robotsPage = definePage({
  path: '/robots.txt',
  reason: 'Search engines read it.',
  respond: async ({ origin }) => ({
    contentType: 'text/plain; charset=utf-8',
    body: `User-agent: *
${membersOnly.map((path) => `Disallow: ${path}`).join('\n')}
Sitemap: ${origin}/sitemap.xml
`,
  }),
});
