import { CommanderError, Option, Command as Program } from 'commander';
import { type BootOptions, openInstallation, runServer, version } from '#kernel/boot';
import { ConfigError } from '#kernel/config';
import {
  type Command,
  type CommandContext,
  CommandError,
  createRegistry,
  type Options,
} from '#kernel/module';
import { migrateCommand } from './commands/migrate.ts';
import { serveCommand } from './commands/serve.ts';
import { createTerminal } from './terminal.ts';

export interface CliOptions extends Pick<BootOptions, 'modules' | 'pages' | 'environment'> {
  /** As the process got them, the program's two own at the front. */
  readonly argv: readonly string[];
}

/** EX_SOFTWARE and EX_USAGE of sysexits.h. */
const codes = { failed: 70, usage: 64 } as const;

/** Runs one command of `comptoir` and ends the process with its code. */
export async function runCli(options: CliOptions): Promise<void> {
  const program = new Program('comptoir')
    .description('The self-hosted AI front desk of small businesses.')
    .version(version)
    .exitOverride()
    .showHelpAfterError();
  const commands = [
    serveCommand((role) => runServer({ ...options, role, demo: role === 'all' })),
    migrateCommand(options),
    ...options.modules.flatMap((module) => module.commands ?? []),
  ];
  for (const command of commands) add(program, command, options);
  try {
    await program.parseAsync([...options.argv]);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

function add(program: Program, command: Command, options: CliOptions): void {
  const words = command.name.split(' ');
  const name = words.pop() ?? command.name;
  const parent = words.reduce((above, word) => groupOf(above, word), program);
  const added = parent.command(name).description(command.summary).exitOverride();
  for (const option of command.options ?? []) {
    const made = new Option(option.flags, option.description).makeOptionMandatory(option.required ?? false);
    if (option.choices) made.choices([...option.choices]);
    if (option.default !== undefined) made.default(option.default);
    added.addOption(made);
  }
  added.action((given: Options) => run(command, given, options));
}

/** `users` of `users purge`, made by the first command that names it. */
function groupOf(program: Program, word: string): Program {
  return program.commands.find((one) => one.name() === word) ?? program.command(word).exitOverride();
}

async function run(command: Command, given: Options, options: CliOptions): Promise<void> {
  const opened: { installation?: ReturnType<typeof openInstallation> } = {};
  const context: CommandContext = {
    declared: createRegistry(options.modules),
    environment: options.environment,
    terminal: createTerminal(),
    async open() {
      opened.installation ??= openInstallation({ ...options, moves: true });
      return (await opened.installation).services;
    },
  };
  try {
    process.exitCode = (await command.run(context, given)) ?? 0;
  } finally {
    await opened.installation?.then((installation) => installation.close());
  }
}

/** Tells what went wrong in one line where a person can mend it. @returns the exit code */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : codes.usage;
  if (error instanceof CommandError || error instanceof ConfigError || hasExitCode(error)) {
    process.stderr.write(`${(error as Error).message}\n`);
    return (error as { exitCode: number }).exitCode;
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return codes.failed;
}

const hasExitCode = (error: unknown): boolean =>
  error instanceof Error && typeof (error as { exitCode?: unknown }).exitCode === 'number';
