import { attachFile } from '#kernel/files';
import { jobPrincipal } from '#kernel/scope';
import type { TestApp } from '../test-app.ts';
import { silentWav } from '../wav.ts';

/** A recording that nobody could make out, though something was found in it before. */
export async function voiceNote(
  app: TestApp,
  { token, orgId }: { readonly token: string; readonly orgId: string },
  messageId: string,
  canary: string,
): Promise<string> {
  const upload = { name: `${canary}.wav`, bytes: silentWav(1) };
  const { id } = (await app.call('POST', '/api/v1/files', { token, upload })).body;
  await app.installation.services.scopes.withOrg(
    jobPrincipal(orgId, 'a shop has one of everything'),
    (scope) => attachFile(scope, id, { kind: 'inbox.message', id: messageId }),
  );
  await app.database.query(
    `insert into file_texts (org_id, message_id, file_id, position, way, state, text, asked_at)
     values ($1, $2, $3, 0, 'heard', 'failed', $4, now())`,
    [orgId, messageId, id, canary],
  );
  return id;
}
