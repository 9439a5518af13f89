import * as z from 'zod';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { tasksAbout } from '#kernel/tasks';
import {
  conversationSubject,
  inboxErrors,
  type Translation,
  translationSchema,
} from '../../contract/index.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { translateToolName } from '../translate-tool-name.ts';

const most = 200;

/** As much of the tool's result as is shown here; a document has no `source`. */
const resultSchema = z.object({
  source: z.string(),
  text: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  engine: z.string(),
  glossary: translationSchema.shape.glossary.default(null),
  untranslated: z.array(z.unknown()),
});

/** What was translated into a language in a conversation and those that are read in it; of each text the latest. */
export async function listTranslations(
  scope: Scope,
  id: string,
  to: string,
): Promise<{ items: Translation[] }> {
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const query = { tool: translateToolName, input: { to }, limit: most };
  const tasks = await tasksAbout(scope, conversationSubject, await threadsOf(scope, head), query);
  const kept = new Map<string, Translation>();
  for (const { id: taskId, status, result } of tasks) {
    const read = resultSchema.safeParse(result);
    if (status !== 'succeeded' || !read.success || kept.has(read.data.source)) continue;
    kept.set(read.data.source, { taskId, ...read.data, untranslated: read.data.untranslated.length });
  }
  return { items: [...kept.values()] };
}
