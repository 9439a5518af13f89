export type { Authenticators } from './authenticate.ts';
export { builtFile } from './built-file.ts';
export { createHttpServer, type HttpOptions } from './create-server.ts';
export { type ApiInfo, errorsOf, openApiDocument } from './open-api.ts';
export {
  definePage,
  type PageContext,
  type PageOutline,
  type PageReply,
  type PublicPage,
} from './page.ts';
export { toAppError, toProblem } from './problem.ts';
export { defineRateLimit, type RateLimitDefinition } from './rate-limits.ts';
export type { UploadedFile } from './read-upload.ts';
export type {
  DownloadContext,
  NetworkContext,
  Once,
  OnceInside,
  OpenContext,
  ProtocolContext,
  ReplyControls,
  RequestFacts,
  Route,
  ScopedContext,
  UploadContext,
} from './route.ts';
export {
  defineDownloadRoute,
  defineNetworkRoute,
  defineOpenRoute,
  defineProtocolRoute,
  defineRoute,
  defineUploadRoute,
} from './route.ts';
export { contentSecurityPolicy } from './security-headers.ts';
export type { FileReply, StreamReply } from './send-file.ts';
export { readValue } from './validate.ts';
export { servedFolder, webPages } from './web-pages.ts';
