export { type CannedReply, cannedReplySchema, maxReplies, newCannedReplySchema } from './canned-replies.ts';
export {
  type Classification,
  classificationResultSchema,
  classifyToolName,
} from './classifications.ts';
export {
  type AssistantMode,
  assistantModes,
  type DraftKind,
  type DraftState,
  draftKinds,
  draftSchema,
  type ReplyDraft,
} from './drafts.ts';
export * from './entities.ts';
export { inboxErrors } from './errors.ts';
export { inboxEvents } from './events.ts';
export {
  type FileText,
  type FileTextWay,
  fileTextProgressSchema,
  fileTextProgressType,
  heardSeconds,
  type PlacedFileText,
  readPages,
} from './file-texts.ts';
export type { FollowUp } from './follow-ups.ts';
export {
  answerMessageJob,
  mailNotificationsJob,
  mailSurveyJob,
  readFilesJob,
  recountReplyTargetsJob,
  releaseMemberJob,
  understandAgainJob,
} from './jobs.ts';
export {
  type Macro,
  type MacroAction,
  type MacroPreview,
  macroActionSchema,
  macroKinds,
  newMacroSchema,
} from './macros.ts';
export {
  type MemberFile,
  type MessageFile,
  maxFiles,
  previewLength,
  previewOf,
  visitorFilePurpose,
} from './message-files.ts';
export * from './message-mail.ts';
export {
  digestRhythms,
  type NotificationChoices,
  notificationChoicesSchema,
  notificationMails,
} from './notification-choices.ts';
export { inboxPermissions } from './permissions.ts';
export { type ReplyTargets, replyTargetsSchema } from './reply-targets.ts';
export { approveDraftContract } from './routes/approve-draft.ts';
export { askFileTextContract } from './routes/ask-file-text.ts';
export { askFollowUpContract } from './routes/ask-follow-up.ts';
export { changeConversationsContract, maxBulk } from './routes/change-conversations.ts';
export { changeNotificationChoicesContract } from './routes/change-notification-choices.ts';
export { changeToneContract } from './routes/change-tone.ts';
export { classifyProspectContract } from './routes/classify-prospect.ts';
export { confirmFollowUpContract } from './routes/confirm-follow-up.ts';
export { createCannedReplyContract } from './routes/create-canned-reply.ts';
export { createChannelContract } from './routes/create-channel.ts';
export { createMacroContract } from './routes/create-macro.ts';
export { createSavedViewContract } from './routes/create-saved-view.ts';
export { createTeamContract } from './routes/create-team.ts';
export { deleteCannedReplyContract } from './routes/delete-canned-reply.ts';
export { deleteMacroContract } from './routes/delete-macro.ts';
export { deleteSavedViewContract } from './routes/delete-saved-view.ts';
export { deleteTeamContract } from './routes/delete-team.ts';
export { dictateContract } from './routes/dictate.ts';
export { dismissSurveyContract } from './routes/dismiss-survey.ts';
export { exportConversationContract } from './routes/export-conversation.ts';
export { exportConversationsContract } from './routes/export-conversations.ts';
export { forwardConversationContract } from './routes/forward-conversation.ts';
export { getAssistantContract } from './routes/get-assistant.ts';
export { getClassificationContract } from './routes/get-classification.ts';
export { getConversationContract } from './routes/get-conversation.ts';
export { getConversationCostsContract } from './routes/get-conversation-costs.ts';
export { getCountsContract } from './routes/get-counts.ts';
export { getDraftContract } from './routes/get-draft.ts';
export { getFileTextContract } from './routes/get-file-text.ts';
export { getFollowUpContract } from './routes/get-follow-up.ts';
export { getNotificationChoicesContract } from './routes/get-notification-choices.ts';
export { getOriginalContract } from './routes/get-original.ts';
export { getReplyTargetsContract } from './routes/get-reply-targets.ts';
export { getSilenceSettingsContract } from './routes/get-silence-settings.ts';
export { getSummaryContract } from './routes/get-summary.ts';
export { getSurveyContract } from './routes/get-survey.ts';
export { getSurveySettingsContract } from './routes/get-survey-settings.ts';
export { getWidgetContract } from './routes/get-widget.ts';
export { getWorkingHoursContract } from './routes/get-working-hours.ts';
export { listAssignmentRulesContract } from './routes/list-assignment-rules.ts';
export { listCannedRepliesContract } from './routes/list-canned-replies.ts';
export { listChannelsContract } from './routes/list-channels.ts';
export { listConversationMergesContract } from './routes/list-conversation-merges.ts';
export { listConversationSplitsContract } from './routes/list-conversation-splits.ts';
export {
  type ConversationFilters,
  type ConversationQuery,
  conversationFiltersSchema,
  conversationQuery,
  listConversationsContract,
} from './routes/list-conversations.ts';
export { listDecisionsContract } from './routes/list-decisions.ts';
export { listMacrosContract } from './routes/list-macros.ts';
export { listMessagesContract } from './routes/list-messages.ts';
export { listNotificationsContract } from './routes/list-notifications.ts';
export { listRatingsContract } from './routes/list-ratings.ts';
export { listSavedViewsContract } from './routes/list-saved-views.ts';
export { listTagsContract } from './routes/list-tags.ts';
export { listTeamsContract } from './routes/list-teams.ts';
export { listTranslationsContract } from './routes/list-translations.ts';
export { listVisitorMessagesContract } from './routes/list-visitor-messages.ts';
export { markDecisionContract } from './routes/mark-decision.ts';
export { mergeConversationsContract } from './routes/merge-conversations.ts';
export { openConversationContract } from './routes/open-conversation.ts';
export { openFollowUpContract } from './routes/open-follow-up.ts';
export { openSurveyContract } from './routes/open-survey.ts';
export { orderSavedViewsContract } from './routes/order-saved-views.ts';
export { previewMacroContract } from './routes/preview-macro.ts';
export { rateByLinkContract } from './routes/rate-by-link.ts';
export { rateConversationContract } from './routes/rate-conversation.ts';
export { readConversationContract } from './routes/read-conversation.ts';
export { readNotificationsContract } from './routes/read-notifications.ts';
export { refuseDraftContract } from './routes/refuse-draft.ts';
export { runMacroContract } from './routes/run-macro.ts';
export { sendMemberMessageContract } from './routes/send-member-message.ts';
export { sendVisitorMessageContract } from './routes/send-visitor-message.ts';
export { setAssignmentRulesContract } from './routes/set-assignment-rules.ts';
export { setReplyTargetsContract } from './routes/set-reply-targets.ts';
export { setSilenceSettingsContract } from './routes/set-silence-settings.ts';
export { setSurveySettingsContract } from './routes/set-survey-settings.ts';
export { setWorkingHoursContract } from './routes/set-working-hours.ts';
export { settleClassificationContract } from './routes/settle-classification.ts';
export { maxSplit, splitConversationContract } from './routes/split-conversation.ts';
export { stopFollowUpContract } from './routes/stop-follow-up.ts';
export { takeCannedReplyContract } from './routes/take-canned-reply.ts';
export { takeFollowUpTemplateContract } from './routes/take-follow-up-template.ts';
export { translateInConversationContract } from './routes/translate-in-conversation.ts';
export { undoBulkChangeContract } from './routes/undo-bulk-change.ts';
export { undoConversationMergeContract } from './routes/undo-conversation-merge.ts';
export { undoConversationSplitContract } from './routes/undo-conversation-split.ts';
export { updateAssistantContract } from './routes/update-assistant.ts';
export { updateCannedReplyContract } from './routes/update-canned-reply.ts';
export { updateChannelContract } from './routes/update-channel.ts';
export { updateConversationContract } from './routes/update-conversation.ts';
export { updateMacroContract } from './routes/update-macro.ts';
export { updateSavedViewContract } from './routes/update-saved-view.ts';
export { updateTeamContract } from './routes/update-team.ts';
export { uploadVisitorFileContract } from './routes/upload-visitor-file.ts';
export { writeFollowUpContract } from './routes/write-follow-up.ts';
export { writeReplyContract } from './routes/write-reply.ts';
export { writeSummaryContract } from './routes/write-summary.ts';
export { maxSavedViews, type SavedView, savedViewSchema } from './saved-views.ts';
export {
  followUpToolName,
  maxFollowUps,
  maxSilenceDays,
  maxTemplateLength,
  type SilenceSettings,
  type SilenceState,
  silenceAudiences,
  silenceSettingsSchema,
  templateEngine,
  templateVariables,
  writtenFollowUpSchema,
} from './silences.ts';
export {
  type ConversationSummary,
  type SummaryResult,
  type SummarySentence,
  summaryResultSchema,
  summaryToolName,
} from './summaries.ts';
export {
  type ConversationRating,
  type LinkedSurvey,
  maxCommentLength,
  maxQuestionLength,
  ratings,
  type Satisfaction,
  type SurveySettings,
  satisfactions,
  type VisitorSurvey,
} from './surveys.ts';
export { conversationSubject } from './task-subject.ts';
export {
  type AssignmentRule,
  assignmentEvents,
  assignmentMethods,
  assignmentRuleSchema,
  maxTeams,
  newTeamSchema,
  type RuleConditions,
  type Team,
} from './teams.ts';
export {
  type TranslateBody,
  type Translation,
  translateBodySchema,
  translationSchema,
} from './translations.ts';
export {
  fillVariables,
  type ReplyVariable,
  replyVariables,
  unknownVariables,
  type VariableValues,
  variablesIn,
} from './variables.ts';
export { type WorkingHours, workingHoursSchema } from './working-hours.ts';
export {
  changeToneBodySchema,
  type WrittenReply,
  writeReplyBodySchema,
  writtenReplySchema,
} from './written-replies.ts';
export { instantOf, type WallTime, wallTimeAt } from './zoned-time.ts';
