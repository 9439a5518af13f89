import { randomUUID } from 'node:crypto';
import type { Shop } from './shop.ts';

/** One request, aimed at what a shop has. */
export interface Sample {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  readonly upload?: { readonly name: string; readonly bytes: string };
}

const message = () => ({ clientId: randomUUID(), text: 'Bonjour' });
const conversation = (shop: Shop) => ({ params: { id: shop.conversationId } });
const savedView = (shop: Shop) => ({ params: { id: shop.savedViewId } });
const contact = (shop: Shop) => ({ params: { id: shop.contactId } });
const article = (shop: Shop) => ({ params: { id: shop.articleId } });
const task = (shop: Shop) => ({ params: { id: shop.taskId } });
/** Under a file's id, which was an upload's before. */
const upload = (shop: Shop) => ({ params: { id: shop.fileId } });
const glossary = (shop: Shop) => ({ params: { id: shop.glossaryId } });
const template = (shop: Shop) => ({ params: { id: shop.templateId } });
const tone = (shop: Shop) => ({ params: { id: shop.toneId } });
const visitor = (shop: Shop) => ({ params: { key: shop.channelKey, id: shop.conversationId } });

/**
 * A request for each route that names something, by the contract's id. A route without one fails the matrix: whoever
 * adds a route says here how another organisation would be attacked through it.
 */
export const samples: Readonly<Record<string, (shop: Shop) => Sample>> = {
  // A job is the installation's: whoever does not look after it learns nothing of any.
  'operations.retryJob': (shop) => ({ params: { id: shop.sessionId } }),
  'accounts.changeUser': (shop) => ({ params: { id: shop.userId }, body: { blocked: true } }),
  'accounts.revokeSessions': (shop) => ({ params: { id: shop.userId } }),
  'accounts.suspendOrganisation': (shop) => ({
    params: { id: shop.organisationId },
    body: { suspended: true },
  }),
  'billing.adjustCredits': (shop) => ({
    params: { id: shop.organisationId },
    body: { amount: 1, reason: 'x' },
  }),
  // A vendor is everybody's: whoever keeps no key of it learns of none, and no test keeps one that is asked for anything.
  'ai.removeEngineKey': () => ({ params: { vendor: 'deepl' } }),
  'ai.saveEngineKey': () => ({ body: { vendor: 'deepl' } }),
  'ai.testEngineKey': () => ({ params: { vendor: 'deepl' } }),
  'billing.setBudget': (shop) => ({
    body: { of: { kind: 'member', memberId: shop.userId }, limit: 1 },
  }),
  'accounts.revokeSession': (shop) => ({ params: { id: shop.sessionId } }),
  'accounts.changeMember': (shop) => ({ params: { id: shop.userId }, body: { role: 'viewer' } }),
  'accounts.removeMember': (shop) => ({ params: { id: shop.userId } }),
  'accounts.resendInvitation': (shop) => ({ params: { id: shop.invitationId } }),
  'accounts.revokeInvitation': (shop) => ({ params: { id: shop.invitationId } }),
  'accounts.switchOrganisation': (shop) => ({ body: { organisationId: shop.organisationId } }),
  'contacts.addIdentity': (shop) => ({ ...contact(shop), body: { kind: 'email', value: 'a@b.example' } }),
  'contacts.addNote': (shop) => ({ ...contact(shop), body: { text: 'x' } }),
  'contacts.archiveContact': contact,
  'contacts.dismissMergeProposal': (shop) => ({ params: { id: shop.proposalId } }),
  'contacts.getContact': contact,
  'contacts.listNotes': contact,
  'contacts.listTimeline': contact,
  'contacts.mergeContacts': (shop) => ({ ...contact(shop), body: { otherId: shop.otherContactId } }),
  'contacts.removeIdentity': (shop) => ({ ...contact(shop), body: { kind: 'phone', value: '+33612345678' } }),
  'contacts.restoreContact': contact,
  'contacts.unmergeContacts': (shop) => ({ params: { id: shop.mergeId } }),
  'contacts.updateContact': (shop) => ({ ...contact(shop), body: { name: 'x' } }),
  'tasks.cancelTask': task,
  'tasks.deleteTask': task,
  'tasks.exportTask': (shop) => ({ params: { id: shop.taskId, format: 'csv' } }),
  'tasks.getTask': task,
  'tasks.retryTask': task,
  'tasks.reviseTask': (shop) => ({ ...task(shop), body: { revision: 0, result: {} } }),
  'files.sendUploadPart': upload,
  'files.getUpload': upload,
  'files.deleteUpload': upload,
  'tools.getGlossary': glossary,
  'tools.deleteGlossary': glossary,
  'tools.exportTerms': glossary,
  'tools.importTerms': (shop) => ({ ...glossary(shop), body: { csv: 'a,b' } }),
  'tools.saveGlossary': (shop) => ({
    ...glossary(shop),
    body: { name: 'x', inflect: false, terms: [], revision: 0 },
  }),
  'tools.getTemplate': template,
  'tools.deleteTemplate': template,
  'tools.listTemplateVersions': template,
  'tools.restoreTemplate': (shop) => ({ ...template(shop), body: { version: 1, madeFrom: 1 } }),
  'tools.saveTemplate': (shop) => ({
    ...template(shop),
    body: { name: 'x', prompt: 'x', variables: [], madeFrom: 1 },
  }),
  'tools.getTone': tone,
  'tools.deleteTone': tone,
  'tools.saveTone': (shop) => ({ ...tone(shop), body: { name: 'x', examples: ['x'], revision: 0 } }),
  'files.getFile': (shop) => ({ params: { id: shop.fileId } }),
  'inbox.getClassification': conversation,
  'inbox.classifyProspect': conversation,
  'inbox.settleClassification': (shop) => ({
    ...conversation(shop),
    body: { taskId: shop.taskId, outcome: 'dismissed' },
  }),
  'inbox.getSummary': conversation,
  'inbox.writeSummary': conversation,
  'inbox.writeFollowUp': conversation,
  'inbox.takeFollowUpTemplate': conversation,
  'inbox.approveDraft': (shop) => ({ params: { id: shop.draftId }, body: {} }),
  'inbox.deleteTeam': (shop) => ({ params: { id: shop.teamId } }),
  'inbox.updateTeam': (shop) => ({ params: { id: shop.teamId }, body: { name: 'x', members: [] } }),
  'inbox.deleteCannedReply': (shop) => ({ params: { id: shop.cannedReplyId } }),
  'inbox.deleteMacro': (shop) => ({ params: { id: shop.macroId } }),
  'inbox.previewMacro': (shop) => ({
    params: { id: shop.macroId },
    query: { conversationId: shop.conversationId },
  }),
  'inbox.runMacro': (shop) => ({
    params: { id: shop.macroId },
    body: { conversationId: shop.conversationId, clientId: randomUUID() },
  }),
  'inbox.updateCannedReply': (shop) => ({
    params: { id: shop.cannedReplyId },
    body: { title: 'x', text: 'x' },
  }),
  'inbox.updateMacro': (shop) => ({
    params: { id: shop.macroId },
    body: { name: 'x', actions: [{ kind: 'tag', tags: ['x'] }] },
  }),
  'inbox.takeCannedReply': (shop) => ({
    params: { id: shop.cannedReplyId },
    body: { conversationId: shop.conversationId },
  }),
  'inbox.changeConversations': (shop) => ({
    body: { ids: [shop.conversationId], change: { addTags: ['x'] } },
  }),
  'inbox.deleteSavedView': savedView,
  'inbox.exportConversation': conversation,
  'inbox.forwardConversation': (shop) => ({
    ...conversation(shop),
    body: { clientId: randomUUID(), to: ['a@b.example'] },
  }),
  'inbox.getConversation': conversation,
  'inbox.getConversationCosts': conversation,
  'inbox.getDraft': (shop) => ({ params: { id: shop.draftId } }),
  'inbox.listConversationMerges': conversation,
  'inbox.listConversationSplits': conversation,
  'inbox.splitConversation': (shop) => ({
    ...conversation(shop),
    body: { clientId: randomUUID(), fromId: shop.messageId },
  }),
  'inbox.undoConversationSplit': (shop) => ({ params: { id: shop.conversationSplitId } }),
  'inbox.getOriginal': (shop) => ({ params: { id: shop.messageId } }),
  'inbox.getFileText': (shop) => ({ params: { id: shop.messageId, fileId: shop.voiceId } }),
  'inbox.askFileText': (shop) => ({ params: { id: shop.messageId, fileId: shop.voiceId } }),
  'inbox.listDecisions': conversation,
  'inbox.listMessages': conversation,
  'inbox.listVisitorMessages': visitor,
  'inbox.markDecision': (shop) => ({ params: { id: shop.decisionId }, body: { mark: 'wrong' } }),
  'inbox.mergeConversations': (shop) => ({
    ...conversation(shop),
    body: { otherId: shop.otherConversationId },
  }),
  'inbox.readConversation': conversation,
  'inbox.refuseDraft': (shop) => ({ params: { id: shop.draftId } }),
  'inbox.sendMemberMessage': (shop) => ({ ...conversation(shop), body: message() }),
  'inbox.sendVisitorMessage': (shop) => ({ ...visitor(shop), body: message() }),
  'inbox.undoConversationMerge': (shop) => ({ params: { id: shop.conversationMergeId } }),
  'inbox.undoBulkChange': (shop) => ({ params: { id: shop.bulkId } }),
  'inbox.updateChannel': (shop) => ({ params: { id: shop.channelId }, body: { name: 'x' } }),
  'inbox.askFollowUp': (shop) => ({ ...visitor(shop), body: { email: 'a@b.example' } }),
  'inbox.getFollowUp': visitor,
  'inbox.getSurvey': visitor,
  'inbox.rateConversation': (shop) => ({ ...visitor(shop), body: { surveyId: shop.surveyId, rating: 1 } }),
  'inbox.dismissSurvey': (shop) => ({ ...visitor(shop), body: { surveyId: shop.surveyId } }),
  'inbox.listRatings': conversation,
  'inbox.uploadVisitorFile': (shop) => ({ ...visitor(shop), upload: { name: 'a.txt', bytes: 'a' } }),
  'inbox.writeReply': (shop) => ({ ...conversation(shop), body: { tone: 'warm' } }),
  'inbox.dictate': (shop) => ({ ...conversation(shop), body: { fileId: shop.fileId } }),
  'inbox.changeTone': (shop) => ({ ...conversation(shop), body: { text: 'x', tone: 'formal' } }),
  'inbox.listTranslations': (shop) => ({ ...conversation(shop), query: { to: 'en' } }),
  'inbox.translateInConversation': (shop) => ({
    ...conversation(shop),
    body: { messageId: shop.messageId, to: 'en' },
  }),
  'inbox.updateConversation': (shop) => ({ ...conversation(shop), body: { status: 'resolved' } }),
  'mail.getAccountMail': (shop) => ({ params: { id: shop.mailId } }),
  'mail.liftSuppression': (shop) => ({ params: { id: shop.mailId } }),
  'mail.getCaughtMail': (shop) => ({ params: { id: shop.mailId } }),
  'inbox.updateSavedView': (shop) => ({ ...savedView(shop), body: { name: 'x' } }),
  'knowledge.archiveArticle': article,
  'knowledge.getArticle': article,
  'knowledge.getVersion': (shop) => ({ params: { id: shop.articleId, version: '1' } }),
  'knowledge.listVersions': article,
  'knowledge.restoreArticle': article,
  'knowledge.restoreVersion': (shop) => ({ params: { id: shop.articleId, version: '1' } }),
  'knowledge.acceptAnswer': (shop) => ({
    params: { id: shop.questionId },
    body: { title: 'x', body: 'x' },
  }),
  'knowledge.acceptProposals': (shop) => ({
    params: { id: shop.importId },
    body: { proposalIds: [shop.importProposalId] },
  }),
  'knowledge.cancelCheck': (shop) => ({ params: { id: shop.checkId } }),
  'knowledge.deleteCase': (shop) => ({ params: { id: shop.caseId } }),
  'knowledge.getCheck': (shop) => ({ params: { id: shop.checkId } }),
  'knowledge.startCheck': (shop) => ({ body: { kind: 'import', importId: shop.importId } }),
  'knowledge.updateCase': (shop) => ({ params: { id: shop.caseId }, body: { expects: 'handed_over' } }),
  'knowledge.cancelImport': (shop) => ({ params: { id: shop.importId } }),
  'knowledge.createImport': (shop) => ({ body: { fileId: shop.fileId } }),
  'knowledge.deleteSource': (shop) => ({ params: { id: shop.sourceId } }),
  'knowledge.getImport': (shop) => ({ params: { id: shop.importId } }),
  'knowledge.listImportPages': (shop) => ({ params: { id: shop.importId } }),
  'knowledge.listProposals': (shop) => ({ params: { id: shop.importId } }),
  'knowledge.readSource': (shop) => ({ params: { id: shop.sourceId } }),
  'knowledge.retryImport': (shop) => ({ params: { id: shop.importId } }),
  'knowledge.updateProposal': (shop) => ({
    params: { id: shop.importProposalId },
    body: { status: 'dismissed' },
  }),
  'knowledge.updateSource': (shop) => ({ params: { id: shop.sourceId }, body: { schedule: 'daily' } }),
  'knowledge.updateArticle': (shop) => ({ ...article(shop), body: { title: 'x' } }),
  'knowledge.updateQuestion': (shop) => ({ params: { id: shop.questionId }, body: { status: 'dismissed' } }),
};

/** What the program brings has the same name everywhere: whoever calls meets what their own organisation says there. */
export const namedEverywhere: Readonly<Record<string, Sample>> = {
  'prompts.getPrompt': { params: { name: 'write.reply' } },
  'prompts.listPromptVersions': { params: { name: 'write.reply' } },
  'prompts.savePrompt': {
    params: { name: 'write.reply' },
    body: { text: 'Answer shortly. {{message}}', madeFrom: 1 },
  },
  'prompts.restorePrompt': { params: { name: 'write.reply' }, body: { version: 1, madeFrom: 2 } },
};

/** Requests that name something of the caller's own in the path, and something of the other's beside it. */
export const borrowed: Readonly<Record<string, (own: Shop, other: Shop) => Sample>> = {
  'inbox.splitConversation': (own, other) => ({
    params: { id: own.conversationId },
    body: { clientId: randomUUID(), fromId: other.messageId },
  }),
  'inbox.mergeConversations': (own, other) => ({
    params: { id: own.conversationId },
    body: { otherId: other.conversationId },
  }),
  'contacts.mergeContacts': (own, other) => ({
    params: { id: own.contactId },
    body: { otherId: other.contactId },
  }),
  'inbox.updateConversation': (own, other) => ({
    params: { id: own.conversationId },
    body: { assigneeId: other.userId },
  }),
  'inbox.runMacro': (own, other) => ({
    params: { id: own.macroId },
    body: { conversationId: other.conversationId, clientId: randomUUID() },
  }),
  'inbox.takeCannedReply': (own, other) => ({
    params: { id: own.cannedReplyId },
    body: { conversationId: other.conversationId },
  }),
  'inbox.createMacro': (_own, other) => ({
    body: { name: 'x', actions: [{ kind: 'reply', cannedReplyId: other.cannedReplyId }] },
  }),
  'inbox.sendMemberMessage': (own, other) => ({
    params: { id: own.conversationId },
    body: { ...message(), fileIds: [other.fileId] },
  }),
  'inbox.sendVisitorMessage': (own, other) => ({
    params: { key: own.channelKey, id: own.conversationId },
    body: { ...message(), fileIds: [other.fileId] },
  }),
  'inbox.listMessages': (own, other) => ({
    params: { id: own.conversationId },
    query: { after: other.messageId },
  }),
  'inbox.listVisitorMessages': (own, other) => ({
    params: { key: own.channelKey, id: own.conversationId },
    query: { after: other.messageId },
  }),
  'knowledge.updateCase': (own, other) => ({
    params: { id: own.caseId },
    body: { expects: 'answered', articleId: other.articleId },
  }),
  'knowledge.acceptProposals': (own, other) => ({
    params: { id: own.importId },
    body: { proposalIds: [other.importProposalId] },
  }),
  'knowledge.updateQuestion': (own, other) => ({
    params: { id: own.questionId },
    body: { status: 'answered', articleId: other.articleId },
  }),
};
