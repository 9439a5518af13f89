import { organisationDuties } from '#kernel/duties';
import { defineRateLimit } from '#kernel/http';
import { defineModule } from '#kernel/module';
import { registerTaskSubject, registerTool } from '#kernel/tasks';
import { registerTimelineSource } from '#modules/contacts';
import { registerPrompts } from '#modules/prompts';
import { conversationSubject, inboxErrors, inboxEvents, inboxPermissions } from '../contract/index.ts';
import { classifyTool } from './abilities/classify.tool.ts';
import { classifyPrompt } from './abilities/classify-prompt.ts';
import { followUpTool } from './abilities/follow-up.tool.ts';
import { followUpPrompt } from './abilities/follow-up-prompt.ts';
import { hearTool } from './abilities/hear.tool.ts';
import { replyTool } from './abilities/reply.tool.ts';
import { replyPrompt, retonePrompt } from './abilities/reply-prompts.ts';
import { retoneTool } from './abilities/retone.tool.ts';
import { summaryTool } from './abilities/summary.tool.ts';
import { summaryPrompt } from './abilities/summary-prompt.ts';
import { answerMessageHandler } from './jobs/answer-message.handler.ts';
import { mailNotificationsHandler } from './jobs/mail-notifications.handler.ts';
import { mailSurveyHandler } from './jobs/mail-survey.handler.ts';
import { readFilesHandler } from './jobs/read-files.handler.ts';
import { recountReplyTargetsHandler } from './jobs/recount-reply-targets.handler.ts';
import { releaseMemberHandler } from './jobs/release-member.handler.ts';
import { understandAgainHandler } from './jobs/understand-again.handler.ts';
import { followMergedContacts, followUnmergedContacts } from './listeners/follow-merged-contacts.ts';
import { keepFollowUps } from './listeners/keep-follow-ups.ts';
import { keepHeardTasks } from './listeners/keep-heard-tasks.ts';
import { releaseRemovedMember } from './listeners/release-removed-member.ts';
import { inboxPages } from './pages/index.ts';
import { conversationsBegun } from './repo/timeline.repo.ts';
import { inboxRoutes } from './routes/index.ts';
import { membersSocket } from './sockets/members.socket.ts';
import { visitorSocket } from './sockets/visitor.socket.ts';
import { inboxTables } from './tables.ts';
import { alertAboutReplies } from './use-cases/alert-about-replies.ts';
import { authenticateVisitor } from './use-cases/authenticate-visitor.ts';
import { closeChannels } from './use-cases/close-channels.ts';
import { demoChannelKey } from './use-cases/demo-channel-key.ts';
import { describeConversations } from './use-cases/describe-conversations.ts';
import { eraseContact } from './use-cases/erase-contact.ts';
import { exportContact } from './use-cases/export-contact.ts';
import { openReadingRoom } from './use-cases/open-reading-room.ts';
import { seedDemo } from './use-cases/seed-demo.ts';
import { sendDigests } from './use-cases/send-digests.ts';
import { sweepSilences } from './use-cases/sweep-silences.ts';
import { sweepWaitingReplies } from './use-cases/sweep-waiting-replies.ts';
import { wakeSnoozed } from './use-cases/wake-snoozed.ts';

const sweepEveryMs = 4_000;
/** How much later than asked for a conversation wakes at most. */
const wakeEveryMs = 10_000;
/** How much later than it is so people are told at most that a reply is due. */
const alertEveryMs = 15_000;
/** How much later than at its hour a digest comes at most. */
const digestEveryMs = 60_000;
/** How much later than due, and than the last one of ten, a silence is followed up at most. */
const silencesEveryMs = 60_000;

const ofOrganisations = organisationDuties(inboxTables);

export const inboxModule = defineModule({
  name: 'inbox',
  dependsOn: ['accounts', 'billing', 'contacts', 'ai', 'knowledge', 'mail', 'prompts', 'tools'],
  permissions: Object.values(inboxPermissions),
  errors: Object.values(inboxErrors),
  events: Object.values(inboxEvents),
  tables: inboxTables,
  duties: {
    ...ofOrganisations,
    eraseOrg: async (target) => {
      await closeChannels(target);
      await ofOrganisations.eraseOrg(target);
    },
    exportContact,
    eraseContact,
  },
  routes: inboxRoutes,
  sockets: [membersSocket, visitorSocket],
  pages: inboxPages,
  jobs: [
    answerMessageHandler,
    mailNotificationsHandler,
    mailSurveyHandler,
    readFilesHandler,
    recountReplyTargetsHandler,
    releaseMemberHandler,
    understandAgainHandler,
  ],
  listeners: [
    followMergedContacts,
    followUnmergedContacts,
    keepFollowUps,
    keepHeardTasks,
    releaseRemovedMember,
  ],
  schedules: [
    { name: 'inbox.sweep_waiting_replies', everyMs: sweepEveryMs, run: sweepWaitingReplies },
    { name: 'inbox.wake_snoozed', everyMs: wakeEveryMs, run: wakeSnoozed },
    { name: 'inbox.alert_about_replies', everyMs: alertEveryMs, run: alertAboutReplies },
    { name: 'inbox.sweep_silences', everyMs: silencesEveryMs, run: sweepSilences },
    { name: 'inbox.send_digests', everyMs: digestEveryMs, run: sendDigests },
  ],
  rateLimits: [
    defineRateLimit({ name: 'inbox.widget_open', points: 20, perSeconds: 60, by: 'ip' }),
    defineRateLimit({ name: 'inbox.forward', points: 30, perSeconds: 3600, by: 'principal' }),
    defineRateLimit({ name: 'inbox.follow_up', points: 10, perSeconds: 3600, by: 'ip' }),
    defineRateLimit({ name: 'inbox.follow_up_link', points: 30, perSeconds: 60, by: 'ip' }),
    defineRateLimit({ name: 'inbox.survey', points: 20, perSeconds: 60, by: 'principal' }),
    defineRateLimit({ name: 'inbox.survey_link', points: 30, perSeconds: 60, by: 'ip' }),
    defineRateLimit({ name: 'inbox.widget_files', points: 10, perSeconds: 3600, by: 'principal' }),
    defineRateLimit({ name: 'inbox.widget_send', points: 40, perSeconds: 60, by: 'principal' }),
  ],
  register(services) {
    registerTimelineSource(services, conversationsBegun);
    registerTaskSubject(services, conversationSubject, describeConversations);
    for (const tool of [hearTool, replyTool, retoneTool, summaryTool, classifyTool, followUpTool])
      registerTool(services, tool);
    registerPrompts(services, [replyPrompt, retonePrompt, summaryPrompt, classifyPrompt, followUpPrompt]);
  },
  openWorkshop: openReadingRoom,
  seedDemo,
  greet: async (services, url) => {
    const key = await demoChannelKey(services);
    return key === null ? [] : [{ label: 'Demo shop', value: `${url}/demo` }];
  },
  authenticateVisitor: async (token, services) =>
    (await authenticateVisitor(token, services))?.principal ?? null,
});
