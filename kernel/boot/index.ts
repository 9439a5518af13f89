export { type BootOptions, boot, type Installation } from './boot.ts';
export { dataFolderOf } from './settings.ts';
export { version } from './system-pages.ts';
