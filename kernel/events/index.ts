export { createListenClient, type ListenClient } from './listen-client.ts';
export { purgeExpired } from './purge.ts';
export { createRelay, type Envelope, type Relay, type RelayOptions } from './relay.ts';
