export { createListenClient, type ListenClient } from './listen-client.ts';
