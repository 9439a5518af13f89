import { version } from '#kernel/boot';
import { readGeneratedKey } from '#kernel/checks';
import { kernelSettings } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { writeArchive } from '../archive/archive-file.ts';
import type { Opener } from '../archive/archive-key.ts';
import type { ArchiveRecord, Summary } from '../archive/contents.ts';
import { Tally } from '../archive/tally.ts';
import { inspectArchive } from '../restore/inspect-archive.ts';
import { keyProof } from './key-proof.ts';
import { readInstallation } from './read-installation.ts';

export interface MadeBackup extends Summary {
  /** Files that rows name and the store has not; the archive is whole without them. */
  readonly missing: readonly string[];
}

/**
 * Writes everything to one file while the installation goes on working, and reads the file back before it counts.
 * @throws when the store or the database is not reached; no file is left then
 */
export async function makeBackup(services: Services, path: string, opener: Opener): Promise<MadeBackup> {
  const tally = new Tally();
  const missing: string[] = [];
  await services.scopes.snapshot((snapshot) => {
    const records = readInstallation({
      snapshot,
      fileStore: services.fileStore,
      schemas: services.schemas,
      about: aboutOf(services, opener),
      missing: (key) => void missing.push(key),
    });
    return writeArchive(path, opener, counted(records, tally));
  });
  await inspectArchive(path, opener);
  return { ...tally.summary(), missing };
}

/** What a backup of this moment would hold, without writing any. */
export async function surveyInstallation(services: Services): Promise<MadeBackup> {
  const tally = new Tally();
  const missing: string[] = [];
  await services.scopes.snapshot(async (snapshot) => {
    const { fileStore, schemas } = services;
    const about = aboutOf(services, services);
    const keep = (key: string) => void missing.push(key);
    for await (const record of readInstallation({ snapshot, fileStore, schemas, about, missing: keep })) {
      tally.note(record);
    }
  });
  return { ...tally.summary(), missing };
}

function aboutOf(services: Services, opener: Opener) {
  const generatedKey = 'passphrase' in opener ? generatedKeyOf(services) : undefined;
  return {
    version,
    madeAt: services.clock.now().toISOString(),
    keyProof: keyProof(services.secrets),
    ...(generatedKey !== undefined && { generatedKey }),
  };
}

/** What the operator chose is theirs to keep; what the installation made for itself is part of it. */
function generatedKeyOf({ config }: Services): string | undefined {
  return config.get(kernelSettings.secretKey) === undefined ? readGeneratedKey(config) : undefined;
}

async function* counted(records: AsyncIterable<ArchiveRecord>, tally: Tally): AsyncGenerator<ArchiveRecord> {
  for await (const record of records) {
    tally.note(record);
    yield record;
  }
  yield { kind: 'summary', value: tally.summary() };
}
