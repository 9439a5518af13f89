import type { Scope } from '#kernel/scope';
import { templateEngine } from '../../contract/index.ts';
import type { Silence } from '../repo/silence.repo.ts';
import { fillFollowUpTemplate } from './fill-follow-up-template.ts';
import { layFollowUp } from './lay-follow-up.ts';

/** Lays the template's words before the members, for nothing. @returns as `layFollowUp` does */
export const layTemplate = async (scope: Scope, silence: Silence): Promise<string | null> =>
  layFollowUp(scope, silence, {
    ...(await fillFollowUpTemplate(scope, silence.conversationId)),
    engine: templateEngine,
    taskId: null,
  });
