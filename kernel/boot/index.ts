export { type BootOptions, boot, type Installation } from './boot.ts';
export { openInstallation } from './open-installation.ts';
export { prepareDatabase } from './prepare-database.ts';
export { type Role, roles } from './role.ts';
export { runServer } from './run-server.ts';
export { version } from './version.ts';
