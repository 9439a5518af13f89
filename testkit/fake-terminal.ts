import { type Command, type CommandContext, CommandError, type Options } from '#kernel/module';
import type { Services } from '#kernel/scope';
import { declared } from './declared.ts';

export interface FakeTerminal {
  readonly printed: readonly string[];
  /** Runs a command as `comptoir` does. @returns its exit code */
  run(command: Command, options?: Options): Promise<number>;
}

export interface TerminalScript {
  /** What the person types, line by line; without it nobody sits there. */
  readonly answers?: readonly string[];
  /** What is piped in. */
  readonly input?: string;
  readonly environment?: CommandContext['environment'];
}

/** A terminal whose person has made up their mind beforehand. */
export function fakeTerminal(services: Services, script: TerminalScript = {}): FakeTerminal {
  const printed: string[] = [];
  const answers = [...(script.answers ?? [])];
  const context: CommandContext = {
    declared,
    environment: script.environment ?? {},
    open: async () => services,
    terminal: {
      interactive: script.answers !== undefined,
      print: (line) => void printed.push(line),
      warn: (line) => void printed.push(line),
      read: async () => script.input ?? '',
      ask: async (question) => {
        const answer = answers.shift();
        if (answer === undefined) throw new CommandError(`"${question.trim()}" cannot be asked.`);
        return answer;
      },
    },
  };
  return { printed, run: async (command, options = {}) => (await command.run(context, options)) ?? 0 };
}
