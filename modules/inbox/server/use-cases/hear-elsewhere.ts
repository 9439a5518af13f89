import type { Principal, Services } from '#kernel/scope';
import { startTask, toolNamed } from '#kernel/tasks';
import { enginesOf } from '#modules/ai';
import { conversationSubject, type FileText } from '../../contract/index.ts';
import { hearToolName } from '../abilities/heard.ts';
import { asProblem } from '../files/as-problem.ts';
import { type FileTextKey, giveToTask } from '../repo/file-text.repo.ts';
import { findMessage } from '../repo/message.repo.ts';

/** `under_way`: a task has it now. `nobody`: no provider hears for this organisation. Else why it is not begun. */
type Asked = 'under_way' | 'nobody' | NonNullable<FileText['error']>;

/**
 * Has a provider hear a recording that a worker holds, paid by the organisation: held, and handed over, in one transaction.
 * @throws where the file is another worker's by now, and what passes
 */
export async function hearElsewhere(
  services: Services,
  {
    key,
    principal,
    owner,
    askedBy,
  }: {
    readonly key: FileTextKey;
    readonly principal: Principal;
    readonly owner: string;
    /** From whose budget it is taken. */
    readonly askedBy: string | null;
  },
): Promise<Asked> {
  const { speechProvider } = await enginesOf(services, principal.orgId);
  if (!speechProvider) return 'nobody';
  const message = await services.scopes.withOrg(principal, (scope) => findMessage(scope, key.messageId));
  const about = message ? { kind: conversationSubject, id: message.conversation_id } : null;
  try {
    await startTask(
      services,
      principal,
      { tool: toolNamed(services, hearToolName), input: key, about, askedBy },
      async (scope, effect) => {
        const started = await effect();
        if (!(await giveToTask(scope, key, owner, started.id)))
          throw new Error('Another worker has the file.');
        return started;
      },
    );
    return 'under_way';
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    return problem;
  }
}
