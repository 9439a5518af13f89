export {
  type Check,
  type CheckContext,
  type CheckStatus,
  defineCheck,
  type Finding,
} from './check.ts';
export {
  type Command,
  type CommandContext,
  CommandError,
  defineCommand,
  type Options,
  type Terminal,
} from './command.ts';
export type { JobContext, JobHandler, Listener, Module, Schedule } from './module.ts';
export { defineHandler, defineListener, defineModule } from './module.ts';
export { createRegistry, type LocaleTexts, type Registry } from './registry.ts';
