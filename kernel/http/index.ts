export type { Authenticators } from './authenticate.ts';
export { createHttpServer, type HttpOptions } from './create-server.ts';
export { type ApiInfo, errorsOf, openApiDocument } from './open-api.ts';
export { definePage, type PageContext, type PageReply, type PublicPage } from './page.ts';
export { defineRateLimit, type RateLimitDefinition } from './rate-limits.ts';
export type { Once, OpenContext, ReplyControls, RequestFacts, Route, ScopedContext } from './route.ts';
export { defineOpenRoute, defineRoute } from './route.ts';
export { contentSecurityPolicy } from './security-headers.ts';
export { webPages } from './web-pages.ts';
