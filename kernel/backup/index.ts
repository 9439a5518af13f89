export { backupModule } from './module.ts';
