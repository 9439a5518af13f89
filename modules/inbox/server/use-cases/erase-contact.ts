import { type ContactTarget, forgetAnnounced } from '#kernel/duties';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { forgetTasksAbout } from '#kernel/tasks';
import { addressesOfPerson, idsOfPerson } from '#modules/contacts';
import { forgetCases, forgetQuestions } from '#modules/knowledge';
import { forgetMailTo } from '#modules/mail';
import { conversationSubject } from '../../contract/index.ts';
import { unansweredQuestions } from '../assistant/unanswered-questions.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { conversationIdsOf, deleteConversation, questionsOf } from '../repo/erase.repo.ts';
import { findFollowUp } from '../repo/follow-up.repo.ts';

const atOnce = 100;

/** Deletes what was mailed to a contact, and every conversation with them, each in a transaction of its own. */
export async function eraseContact({ services, orgId, contactId }: ContactTarget): Promise<void> {
  const principal = jobPrincipal(orgId, 'inbox: a contact is erased');
  // Before the contact's module forgets which addresses these are.
  await services.scopes.withOrg(principal, async (scope) =>
    forgetMailTo(scope, await addressesOfPerson(scope, await idsOfPerson(scope, contactId))),
  );
  let ids: string[];
  do {
    ids = await services.scopes.withOrg(principal, async (scope) =>
      conversationIdsOf(scope, await idsOfPerson(scope, contactId), atOnce),
    );
    for (const id of ids) await services.scopes.withOrg(principal, (scope) => eraseConversation(scope, id));
  } while (ids.length > 0);
}

/** Under the row's lock: whoever would add a message meanwhile waits, and then finds no conversation. */
async function eraseConversation(scope: Scope, id: string): Promise<void> {
  if (!(await lockConversation(scope, id))) return;
  const decisions = await questionsOf(scope, id);
  await forgetQuestions(
    scope,
    decisions.flatMap((decision) =>
      unansweredQuestions(decision).map((text) => ({
        text,
        language: decision.language,
        conversationId: id,
      })),
    ),
  );
  await forgetCases(scope, { conversationId: id });
  const followUp = await findFollowUp(scope, id);
  if (followUp) await forgetMailTo(scope, [followUp.address]);
  await forgetTasksAbout(scope, conversationSubject, [id]);
  await deleteConversation(scope, id);
  await forgetAnnounced(scope, [id]);
}
