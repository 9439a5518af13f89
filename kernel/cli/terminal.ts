import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommandError, type Terminal } from '#kernel/module';

/** The process's own terminal. */
export function createTerminal(): Terminal {
  return {
    interactive: process.stdin.isTTY === true,
    print: (line) => void process.stdout.write(`${line}\n`),
    warn: (line) => void process.stderr.write(`${line}\n`),
    read: () => text(process.stdin),
    async ask(question, { hidden = false } = {}) {
      if (!process.stdin.isTTY) {
        throw new CommandError(`"${question.trim()}" cannot be asked: nobody sits at this terminal.`);
      }
      process.stderr.write(question);
      const lines = createInterface({
        input: process.stdin,
        output: hidden ? nothing() : process.stderr,
        terminal: true,
      });
      try {
        return await lines.question('');
      } finally {
        lines.close();
        if (hidden) process.stderr.write('\n');
      }
    },
  };
}

/** Where the echo of what is typed goes when it is not to be seen. */
const nothing = () => new Writable({ write: (_chunk, _encoding, done) => done() });
