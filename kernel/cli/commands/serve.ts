import { type Role, roles } from '#kernel/boot';
import { type Command, defineCommand } from '#kernel/module';

/** `comptoir serve`: what `npm start` runs, and what each process of a larger installation runs in its role. */
export function serveCommand(serve: (role: Role) => Promise<void>): Command {
  return defineCommand({
    name: 'serve',
    summary: 'Serve the installation until it is told to stop.',
    options: [
      {
        flags: '--role <role>',
        description: 'what this process does: people’s requests, jobs, or all of it',
        choices: roles,
        default: 'all',
      },
    ],
    async run(_context, { role }) {
      await serve(role as Role);
      return undefined;
    },
  });
}
