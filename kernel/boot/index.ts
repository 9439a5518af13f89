export { type BootOptions, boot, type Installation } from './boot.ts';
export { openInstallation } from './open-installation.ts';
export { type Role, roles } from './role.ts';
export { runServer } from './run-server.ts';
export { refuseUnsafe } from './settings.ts';
export { version } from './system-pages.ts';
