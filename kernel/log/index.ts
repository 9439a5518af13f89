export { addLogContext, type LogContext, withLogContext } from './context.ts';
export {
  createLogger,
  type Logger,
  type LoggerOptions,
  type LogLevel,
  setLogLevel,
} from './logger.ts';
export { maskText, registerSecretPattern } from './mask/mask-text.ts';
export { maskSecrets } from './mask/mask-value.ts';
export { openRollingFile } from './rolling-file.ts';
