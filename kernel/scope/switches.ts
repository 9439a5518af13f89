import type { LogLevel } from '#kernel/log';

/**
 * What is turned while the installation runs, in all its processes within seconds, and stays as it is through restarts.
 * Settings, by contrast, are the environment's.
 */
export interface Switches {
  /**
   * Whether anything may leave: mails, calls of other servers. Off after a restore, so that a copy of an installation
   * does not write to anybody in its name until an operator has looked at it.
   */
  outgoing(): boolean;
  /** The level that an administrator chose; null where LOG_LEVEL counts. */
  logLevel(): LogLevel | null;
}
