export { type BootOptions, boot, type Installation } from './boot.ts';
export { version } from './system-pages.ts';
