import { type Selectable, sql } from 'kysely';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { QuestionQuery, QuestionStatus } from '../../contract/index.ts';
import type { KnowledgeTables } from './tables.ts';

export type QuestionRow = Omit<Selectable<KnowledgeTables['unanswered_questions']>, 'org_id' | 'normalised'>;

const columns = [
  'id',
  'text',
  'language',
  'times_asked',
  'status',
  'conversation_id',
  'article_id',
  'proposed_title',
  'proposed_body',
  'proposed_at',
  'first_asked_at',
  'last_asked_at',
] as const;

const questions = (scope: Scope) => scope.tables<KnowledgeTables>();

/** Adds a question, or counts one that was asked before; an answered one is open again, a dismissed one stays so. */
export async function countQuestion(
  scope: Scope,
  question: {
    readonly id: string;
    readonly text: string;
    readonly normalised: string;
    readonly language: string | null;
    readonly conversation_id: string | null;
  },
): Promise<QuestionRow> {
  return questions(scope)
    .insertInto('unanswered_questions')
    .values({
      ...question,
      times_asked: 1,
      status: 'open',
      article_id: null,
      first_asked_at: scope.now(),
      last_asked_at: scope.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(['org_id', 'normalised', 'language']).doUpdateSet({
        times_asked: sql`unanswered_questions.times_asked + 1`,
        status: sql`case unanswered_questions.status when 'answered' then 'open' else unanswered_questions.status end`,
        conversation_id: sql`coalesce(excluded.conversation_id, unanswered_questions.conversation_id)`,
        last_asked_at: sql`excluded.last_asked_at`,
      }),
    )
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** One page and one more, the question asked last first. */
export async function selectQuestions(
  scope: Scope,
  query: QuestionQuery,
  words: readonly string[],
): Promise<QuestionRow[]> {
  let select = questions(scope)
    .selectFrom('unanswered_questions')
    .select(columns)
    .where(beforeCursor(query.cursor, 'last_asked_at'));
  if (query.status) select = select.where('status', '=', query.status);
  if (query.language) select = select.where('language', '=', query.language);
  // Normalised words hold letters and digits only, nothing that LIKE reads.
  for (const word of words) select = select.where('normalised', 'like', `%${word}%`);
  return select
    .orderBy('last_asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

export async function settleQuestion(
  scope: Scope,
  id: string,
  changes: { readonly status: QuestionStatus; readonly article_id?: string | null },
): Promise<QuestionRow | undefined> {
  return questions(scope)
    .updateTable('unanswered_questions')
    .set(changes)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();
}

/**
 * Counts questions less often, each once for every time it is given, and deletes those that nobody has asked then.
 * @returns the ids of all that were touched
 */
export async function takeBackQuestions(
  scope: Scope,
  asked: readonly {
    readonly normalised: string;
    readonly language: string | null;
    readonly conversation_id: string | null;
  }[],
): Promise<string[]> {
  const found = await sql<{ id: string }>`
    with given as (
      select normalised, language, count(*)::int as times, array_agg(conversation_id) as conversations
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as g(normalised text, language text, conversation_id uuid)
      group by normalised, language
    ), touched as (
      select q.id, q.times_asked - g.times as left_over, g.conversations
      from unanswered_questions q
      join given g on g.normalised = q.normalised and g.language is not distinct from q.language
      order by q.id for update of q
    ), gone as (
      delete from unanswered_questions q using touched t where q.id = t.id and t.left_over <= 0
    ), fewer as (
      update unanswered_questions q
      set times_asked = t.left_over,
        conversation_id = case when q.conversation_id = any(t.conversations) then null else q.conversation_id end,
        proposed_title = case when q.conversation_id = any(t.conversations) then null else q.proposed_title end,
        proposed_body = case when q.conversation_id = any(t.conversations) then null else q.proposed_body end,
        proposed_at = case when q.conversation_id = any(t.conversations) then null else q.proposed_at end
      from touched t where q.id = t.id and t.left_over > 0
    )
    select id from touched
  `.execute(scope.tables<KnowledgeTables>());
  return found.rows.map(({ id }) => id);
}

/** Kept from other writers until the transaction ends. */
export async function lockQuestion(scope: Scope, id: string): Promise<QuestionRow | undefined> {
  return questions(scope)
    .selectFrom('unanswered_questions')
    .select(columns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The question that was asked last in one of the conversations and is still open, kept from other writers. */
export async function lockOpenQuestion(
  scope: Scope,
  conversationIds: readonly string[],
): Promise<QuestionRow | undefined> {
  return questions(scope)
    .selectFrom('unanswered_questions')
    .select(columns)
    .where('conversation_id', 'in', [...conversationIds])
    .where('status', '=', 'open')
    .orderBy('last_asked_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

export async function proposeText(
  scope: Scope,
  id: string,
  text: { readonly title: string; readonly body: string },
): Promise<QuestionRow> {
  return questions(scope)
    .updateTable('unanswered_questions')
    .set({ proposed_title: text.title, proposed_body: text.body, proposed_at: scope.now() })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Names another conversation as the one in which questions were asked. */
export async function renameQuestions(
  scope: Scope,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await questions(scope)
    .updateTable('unanswered_questions')
    .set({ conversation_id: to })
    .where('conversation_id', '=', from)
    .execute();
}
