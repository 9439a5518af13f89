export { checkOrigin, type MailEnvelope } from './check-origin.ts';
export { type MailOrigin, type OriginResult, uncheckedOrigin } from './origin.ts';
