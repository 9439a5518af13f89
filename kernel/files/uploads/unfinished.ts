import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Which uploads each person has begun: a folder of theirs, with an empty file an upload. */
export interface Unfinished {
  /** Notes one that has just begun; at once, so that the next beginning sees it. */
  note(owner: Owner, id: string): void;
  /** How many there still are: looks at this person's alone, whatever else is unfinished, and forgets those that ended. */
  count(owner: Owner): Promise<number>;
}

interface Owner {
  readonly org: string;
  readonly creator: string | null;
}

/** @param exists whether an upload is still unfinished */
export function createUnfinished(directory: string, exists: (id: string) => Promise<boolean>): Unfinished {
  const nameOf = ({ org, creator }: Owner) => createHash('sha256').update(`${org} ${creator}`).digest('hex');

  return {
    note(owner, id) {
      const folder = join(directory, nameOf(owner));
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(join(folder, id), '');
    },
    async count(owner) {
      const folder = join(directory, nameOf(owner));
      const ids = await readdir(folder).catch(() => []);
      const there = await Promise.all(ids.map(exists));
      const gone = ids.filter((_, at) => !there[at]);
      await Promise.all(gone.map((id) => rm(join(folder, id), { force: true })));
      return ids.length - gone.length;
    },
  };
}
