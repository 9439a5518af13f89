import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type ReplyDraft } from '../../contract/index.ts';
import { takeSilence } from '../repo/silence.repo.ts';
import { getDraft } from './get-draft.ts';
import { layTemplate } from './lay-template.ts';
import { standingSilence } from './standing-silence.ts';

/** Drafts a follow-up from the template because a member wants one. */
export async function takeFollowUpTemplate(scope: Scope, conversationId: string): Promise<ReplyDraft> {
  const silence = await standingSilence(scope, conversationId);
  if (!(await takeSilence(scope, silence))) fail(inboxErrors.followUpUnderWay);
  const id = await layTemplate(scope, silence);
  return id === null ? fail(inboxErrors.notSilent) : getDraft(scope, id);
}
