export { purgeExpired } from './purge.ts';
export { createRelay, type Envelope, type Relay, type RelayOptions } from './relay.ts';
