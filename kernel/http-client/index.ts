export { createHttpClient, type HttpClient, type HttpClientOptions, type HttpRequest } from './client.ts';
export { HttpClientError, type HttpClientErrorCode } from './errors.ts';
export type { GuardedProxy } from './guarded-proxy.ts';
export { type CertificateFacts, inspectCertificate } from './inspect-certificate.ts';
export type { HttpResponse } from './response.ts';
export type { Resolve, ResolvedAddress } from './target.ts';
