import { CommandError, defineCommand, type Options, type Terminal } from '#kernel/module';
import { registerBody } from '../../contract/index.ts';
import { appointAdministrator } from '../use-cases/appoint-administrator.ts';
import { createAdministrator } from '../use-cases/create-administrator.ts';

const fields = registerBody.shape;

const without = 'asked for without it, or taken from the address when the password is read';

/** `comptoir create-admin`: somebody who looks after the installation, also where nobody has an account yet. */
export const createAdminCommand = defineCommand({
  name: 'create-admin',
  summary: 'Create an account that looks after the installation, or give an account that right.',
  options: [
    { flags: '--email <address>', description: 'whose account', required: true },
    { flags: '--name <name>', description: `what this person is called; ${without}` },
    {
      flags: '--organisation <name>',
      description: `the organisation that they will own; ${without}`,
    },
    {
      flags: '--password-stdin',
      description: 'read the password from standard input instead of asking for it',
    },
    {
      flags: '--promote',
      description: 'give the right to an address that has an account; its password stays',
    },
  ],
  async run(context, options) {
    const email = parse(fields.email, options.email, '--email: is not an e-mail address.');
    if (options.promote === true) {
      await appointAdministrator(await context.open(), email);
      context.terminal.print(`${email} looks after this installation now.`);
      return 0;
    }
    const given = await names(context.terminal, options, email);
    const password = await newPassword(context.terminal, options);
    await createAdministrator(await context.open(), { email, password, ...given });
    context.terminal.print(`${email} may sign in, and looks after this installation.`);
    return 0;
  },
});

/** A script that pipes the password answers no questions: what it left out follows from the address. */
async function names(terminal: Terminal, options: Options, email: string) {
  const fromAddress = email.slice(0, email.lastIndexOf('@'));
  const ask = (question: string) => (options.passwordStdin ? fromAddress : terminal.ask(question));
  const fullName = options.name ?? (await ask('Name: '));
  const organisationName = options.organisation ?? (await ask('Organisation: '));
  return {
    fullName: parse(fields.fullName, fullName, '--name: must have 1 to 120 characters.'),
    organisationName: parse(
      fields.organisationName,
      organisationName,
      '--organisation: must have 1 to 120 characters.',
    ),
  };
}

/** Never an argument: whoever lists the machine's processes reads those. */
async function newPassword(terminal: Terminal, options: Options): Promise<string> {
  if (options.passwordStdin === true) return (await terminal.read()).replace(/\r?\n$/, '');
  const password = await terminal.ask('Password (at least 12 characters): ', { hidden: true });
  const again = await terminal.ask('Once more: ', { hidden: true });
  if (password !== again) throw new CommandError('The two passwords differ; nothing was created.');
  return password;
}

interface Field<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function parse<T>(field: Field<T>, value: unknown, complaint: string): T {
  const parsed = field.safeParse(value);
  if (!parsed.success) throw new CommandError(complaint);
  return parsed.data;
}
