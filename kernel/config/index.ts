export type { Config, Setting } from './config.ts';
export { ConfigError, defineSetting, loadConfig } from './config.ts';
export { dataFolderOf, makeDataFolder } from './data-folder.ts';
export { environment } from './environment.ts';
export { installRoot } from './install-root.ts';
export { kernelSettings } from './kernel-settings.ts';
export { publicUrlOf } from './public-url.ts';
export { secretKeyFor } from './secret-key.ts';
export { settingsTable } from './settings-table.ts';
