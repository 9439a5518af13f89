export { type ClientFrame, defineSocket, type SocketEndpoint } from './endpoint.ts';
export { createHub, type Hub } from './hub.ts';
export { attachSockets } from './sockets.ts';
