export { type BootOptions, boot, type Installation } from './boot.ts';
export { runServer } from './run-server.ts';
export { version } from './system-pages.ts';
