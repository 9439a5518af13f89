import { type Selectable, sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { FileText, FileTextWay, PlacedFileText } from '../../contract/index.ts';
import type { FileTextTables } from './file-text-tables.ts';

/** Names the text of a file: the same file may come with two messages. */
export interface FileTextKey {
  readonly messageId: string;
  readonly fileId: string;
}

export type FileTextRow = Pick<
  Selectable<FileTextTables['file_texts']>,
  | 'message_id'
  | 'file_id'
  | 'way'
  | 'state'
  | 'text'
  | 'language'
  | 'engine'
  | 'confidence'
  | 'only_first'
  | 'error'
  | 'ended_at'
>;

const shown = [
  'message_id',
  'file_id',
  'way',
  'state',
  'text',
  'language',
  'engine',
  'confidence',
  'only_first',
  'error',
  'ended_at',
] as const;

/**
 * Puts files in line; one that is there already is asked for anew where it has failed.
 * @param askedBy the member who asks; null where it begins by itself
 */
export async function askForTexts(
  scope: Scope,
  messageId: string,
  files: readonly { readonly fileId: string; readonly position: number; readonly way: FileTextWay }[],
  askedBy: string | null,
): Promise<void> {
  if (files.length === 0) return;
  await scope
    .tables<FileTextTables>()
    .insertInto('file_texts')
    .values(
      files.map(({ fileId, position, way }) => ({
        message_id: messageId,
        file_id: fileId,
        position,
        way,
        asked_at: scope.now(),
        asked_by: askedBy,
        language: null,
        engine: null,
        confidence: null,
        only_first: null,
        places: null,
        error: null,
        lease_owner: null,
        lease_until: null,
        wake_at: null,
        ended_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'message_id', 'file_id'])
        .doUpdateSet({
          state: 'waiting',
          error: null,
          starts: 0,
          ended_at: null,
          asked_at: scope.now(),
          asked_by: askedBy,
        })
        .where('file_texts.state', '=', 'failed'),
    )
    .execute();
}

export async function selectFileTexts(scope: Scope, messageIds: readonly string[]): Promise<FileTextRow[]> {
  if (messageIds.length === 0) return [];
  return scope
    .tables<FileTextTables>()
    .selectFrom('file_texts')
    .select(shown)
    .where('message_id', 'in', [...messageIds])
    .orderBy('message_id')
    .orderBy('position')
    .execute();
}

export async function findFileText(scope: Scope, { messageId, fileId }: FileTextKey) {
  return scope
    .tables<FileTextTables>()
    .selectFrom('file_texts')
    .select([...shown, 'places'])
    .where('message_id', '=', messageId)
    .where('file_id', '=', fileId)
    .executeTakeFirst();
}

/** Whether something of a message is still to be heard or read. */
export async function awaitsTexts(scope: Scope, messageId: string): Promise<boolean> {
  const waiting = await scope
    .tables<FileTextTables>()
    .selectFrom('file_texts')
    .select('file_id')
    .where('message_id', '=', messageId)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}

/** A worker that dies is believed alive for so long; then another takes its file. */
const newLease = (scope: Scope) => sql<Date>`${scope.now()}::timestamptz + interval '10 seconds'`;

/** Takes a file that nobody is at; undefined when somebody was faster. */
export async function claimFileText(scope: Scope, { messageId, fileId }: FileTextKey, owner: string) {
  const now = scope.now();
  return scope
    .tables<FileTextTables>()
    .updateTable('file_texts')
    .set({
      lease_owner: owner,
      lease_until: newLease(scope),
      wake_at: null,
      starts: sql`starts + 1`,
    })
    .where('message_id', '=', messageId)
    .where('file_id', '=', fileId)
    .where('state', '=', 'waiting')
    .where((build) => build.or([build('lease_until', 'is', null), build('lease_until', '<', now)]))
    .returning(['way', 'starts', 'asked_by as askedBy'])
    .executeTakeFirst();
}

/** Who is at a file: a worker under a lease, or a task that has it. */
export type Holder = { readonly owner: string } | { readonly taskId: string };

const held = (scope: Scope, { messageId, fileId }: FileTextKey, by: Holder) =>
  scope
    .tables<FileTextTables>()
    .updateTable('file_texts')
    .where('message_id', '=', messageId)
    .where('file_id', '=', fileId)
    .where((build) =>
      'owner' in by ? build('lease_owner', '=', by.owner) : build('task_id', '=', by.taskId),
    );

/** False when another has taken it over, or the message is gone. */
export async function renewFileLease(scope: Scope, key: FileTextKey, owner: string): Promise<boolean> {
  const renewed = await held(scope, key, { owner })
    .set({ lease_until: newLease(scope) })
    .executeTakeFirst();
  return renewed.numUpdatedRows > 0n;
}

/** Lets it wait for another worker, until `wakeAt` where it failed; one that only had to stop has not begun. */
export async function releaseFileText(
  scope: Scope,
  key: FileTextKey,
  owner: string,
  wakeAt: Date | null,
): Promise<void> {
  const free = { lease_owner: null, lease_until: null, wake_at: wakeAt };
  await held(scope, key, { owner })
    .set(wakeAt === null ? { ...free, starts: sql`starts - 1` } : free)
    .execute();
}

/** Leaves it to a task; false when another has taken it over. */
export async function giveToTask(
  scope: Scope,
  key: FileTextKey,
  owner: string,
  taskId: string,
): Promise<boolean> {
  const given = await held(scope, key, { owner })
    .set({ lease_owner: null, lease_until: null, task_id: taskId })
    .executeTakeFirst();
  return given.numUpdatedRows > 0n;
}

/** The file that a task is for. */
export async function findTextOfTask(scope: Scope, taskId: string): Promise<FileTextKey | undefined> {
  return scope
    .tables<FileTextTables>()
    .selectFrom('file_texts')
    .select(['message_id as messageId', 'file_id as fileId'])
    .where('task_id', '=', taskId)
    .executeTakeFirst();
}

/** What became of a file in the end. */
export type FoundText =
  | ({ readonly state: 'found' } & Pick<FileText, 'text' | 'language' | 'confidence' | 'onlyFirst'> &
      Pick<PlacedFileText, 'segments' | 'pages'> & { readonly engine: string })
  | { readonly state: 'failed'; readonly error: NonNullable<FileText['error']> };

/** False when another has taken it over, or the message is gone: then nothing is written. */
export async function endFileText(
  scope: Scope,
  key: FileTextKey,
  by: Holder,
  found: FoundText,
): Promise<boolean> {
  const ended = { lease_owner: null, lease_until: null, task_id: null, ended_at: scope.now() };
  const written = await held(scope, key, by)
    .set(
      found.state === 'failed'
        ? { ...ended, state: 'failed', error: JSON.stringify(found.error) }
        : {
            ...ended,
            state: 'found',
            error: null,
            text: found.text,
            language: found.language,
            engine: found.engine,
            confidence: found.confidence,
            only_first: found.onlyFirst,
            places: JSON.stringify({ segments: found.segments, pages: found.pages }),
          },
    )
    .executeTakeFirst();
  return written.numUpdatedRows > 0n;
}
