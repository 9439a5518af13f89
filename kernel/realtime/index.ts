export { type ClientFrame, defineSocket, type SocketEndpoint } from './endpoint.ts';
export { createHub, type Hub } from './hub.ts';
export { isOnline } from './presence.ts';
export { attachSockets } from './sockets.ts';
