import { CommandError, defineCommand, type Terminal } from '#kernel/module';
import { previewPurge } from '../use-cases/preview-purge.ts';
import { purgeDomain } from '../use-cases/purge-domain.ts';

/** EX_DATAERR of sysexits.h: the call is right and what it names may not be deleted. */
const refused = 65;

type Review = Awaited<ReturnType<typeof previewPurge>>;

/** `comptoir users purge`: takes away accounts of a test or of a former company, with everything that is theirs. */
export const purgeUsersCommand = defineCommand({
  name: 'users purge',
  summary: 'Delete every account with an address in a domain, with everything that belongs to it.',
  options: [
    {
      flags: '--domain <domain>',
      description: 'the part of the address after the @, exactly',
      required: true,
    },
    { flags: '--dry-run', description: 'list what would be deleted, and delete nothing' },
    {
      flags: '--with-organisations',
      description:
        'delete the organisations that would be left without an owner too, with all that they hold',
    },
  ],
  async run({ terminal, open }, options) {
    const domain = String(options.domain).trim().toLowerCase().replace(/^@/, '');
    const withOrganisations = options.withOrganisations === true;
    const services = await open();
    const review = await previewPurge(services, domain);
    list(terminal, review, withOrganisations);
    const refusal = refusalOf(review, withOrganisations);
    if (refusal !== undefined) throw new CommandError(refusal, refused);
    if (options.dryRun === true || review.users.length === 0) return 0;
    if (terminal.interactive) await confirm(terminal, domain);
    const purged = await purgeDomain(services, domain, { withOrganisations });
    terminal.print(`Deleted: ${purged.users} users, ${purged.organisations} organisations.`);
    return 0;
  },
});

function list(terminal: Terminal, { users, orphaned }: Review, withOrganisations: boolean): void {
  for (const { email, fullName } of users) terminal.print(`user          ${email}  ${fullName}`);
  if (withOrganisations) for (const { id, name } of orphaned) terminal.print(`organisation  ${id}  ${name}`);
  if (users.length === 0) terminal.print('No account has an address in this domain.');
}

function refusalOf({ orphaned, lastAdministrator }: Review, withOrganisations: boolean): string | undefined {
  if (lastAdministrator) return 'Nobody would be left who looks after the installation; see create-admin.';
  if (orphaned.length === 0 || withOrganisations) return undefined;
  const names = orphaned.map(({ id, name }) => `${name} (${id})`).join(', ');
  return `These organisations would be left without an owner: ${names}. Name another owner, or add --with-organisations.`;
}

async function confirm(terminal: Terminal, domain: string): Promise<void> {
  const typed = await terminal.ask(`This cannot be undone. Type ${domain} to go on: `);
  if (typed.trim().toLowerCase() !== domain) throw new CommandError('Nothing was deleted.', refused);
}
