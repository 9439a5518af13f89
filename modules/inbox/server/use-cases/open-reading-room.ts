import { newId } from '#kernel/ids';
import { jobPrincipal, type Services } from '#kernel/scope';
import { openWorkshop } from '#kernel/workshop';
import { readingRooms } from '../files/reading-rooms.ts';
import { claimFileText } from '../repo/file-text.repo.ts';
import { type ClaimedFile, workOnFile } from './work-on-file.ts';

/** Files under way in one process. They share one ear and the cores for reading by turns, so that a short one ends soon. */
const atOnce = 4;

/** Hears and reads the files of visitors, some at a time, until it is closed. */
export async function openReadingRoom(services: Services): Promise<() => Promise<void>> {
  const room = openWorkshop(services, {
    most: atOnce,
    async take(closing) {
      const claimed = await claimNext(services, newId());
      return claimed && (() => workOnFile(services, claimed, closing));
    },
  });
  readingRooms.set(services, room);
  return async () => {
    readingRooms.delete(services);
    await room.close();
  };
}

/** Takes the next file of whichever organisation's and conversation's turn it is; null when there is none. */
async function claimNext(services: Services, owner: string): Promise<ClaimedFile | null> {
  const now = services.clock.now().toISOString();
  for (const row of await services.scopes.resolve('next_file_texts', now)) {
    const principal = jobPrincipal(String(row.org_id), 'inbox: a file is heard or read');
    const key = { messageId: String(row.message_id), fileId: String(row.file_id) };
    const claimed = await services.scopes.withOrg(principal, (scope) => claimFileText(scope, key, owner));
    if (claimed) return { key, principal, owner, ...claimed };
  }
  return null;
}
