import type { Setting } from '#kernel/config';
import type { ModuleSchema } from '#kernel/migrator';
import type { Services } from '#kernel/scope';
import type { Check } from './check.ts';

/** How a command speaks with the person at the terminal, or with the script that runs it. */
export interface Terminal {
  /** One line on standard output. */
  print(line: string): void;
  /** One line on standard error: what a script that reads the output is not to read. */
  warn(line: string): void;
  /** Asks for one line; `hidden` shows nothing of what is typed. Fails where nobody sits at the terminal. */
  ask(question: string, options?: { hidden?: boolean }): Promise<string>;
  /** Whether a person sits there who can be asked. */
  readonly interactive: boolean;
  /** Everything that was piped in. */
  read(): Promise<string>;
}

export interface CommandOption {
  /** As Commander takes them: `--role <role>`, `--dry-run`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly required?: boolean;
}

/** What the manifests bring, for a command that looks before anything can be opened. */
export interface Declared {
  readonly settings: readonly Setting[];
  readonly schemas: readonly ModuleSchema[];
  readonly checks: readonly Check[];
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface CommandContext {
  readonly declared: Declared;
  /** The installation, opened on first use: database, schema and services, without a server or workers. */
  open(): Promise<Services>;
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Options as typed, by their camel-cased names. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** One command of `comptoir`, brought by a module or by the kernel. */
export interface Command {
  /** One or two words: `create-admin`, `users purge`. */
  readonly name: string;
  readonly summary: string;
  readonly options?: readonly CommandOption[];
  /** @returns the exit code; 0 when nothing is returned. A CommandError ends it with its message and code. */
  run(context: CommandContext, options: Options): Promise<number | undefined>;
}

export function defineCommand(command: Command): Command {
  return command;
}

/** What a person can mend: it is shown as one line, without a stack. Codes are those of sysexits.h. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 64) {
    super(message);
    this.exitCode = exitCode;
  }
}
