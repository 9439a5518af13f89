import type { Route } from '#kernel/http';
import { approveDraftRoute } from './approve-draft.route.ts';
import { askFileTextRoute } from './ask-file-text.route.ts';
import { askFollowUpRoute } from './ask-follow-up.route.ts';
import { changeConversationsRoute } from './change-conversations.route.ts';
import { changeNotificationChoicesRoute } from './change-notification-choices.route.ts';
import { changeToneRoute } from './change-tone.route.ts';
import { classifyProspectRoute } from './classify-prospect.route.ts';
import { confirmFollowUpRoute } from './confirm-follow-up.route.ts';
import { createCannedReplyRoute } from './create-canned-reply.route.ts';
import { createChannelRoute } from './create-channel.route.ts';
import { createMacroRoute } from './create-macro.route.ts';
import { createSavedViewRoute } from './create-saved-view.route.ts';
import { createTeamRoute } from './create-team.route.ts';
import { deleteCannedReplyRoute } from './delete-canned-reply.route.ts';
import { deleteMacroRoute } from './delete-macro.route.ts';
import { deleteSavedViewRoute } from './delete-saved-view.route.ts';
import { deleteTeamRoute } from './delete-team.route.ts';
import { dictateRoute } from './dictate.route.ts';
import { dismissSurveyRoute } from './dismiss-survey.route.ts';
import { exportConversationRoute } from './export-conversation.route.ts';
import { exportConversationsRoute } from './export-conversations.route.ts';
import { forwardConversationRoute } from './forward-conversation.route.ts';
import { getAssistantRoute } from './get-assistant.route.ts';
import { getClassificationRoute } from './get-classification.route.ts';
import { getConversationRoute } from './get-conversation.route.ts';
import { getConversationCostsRoute } from './get-conversation-costs.route.ts';
import { getCountsRoute } from './get-counts.route.ts';
import { getDraftRoute } from './get-draft.route.ts';
import { getFileTextRoute } from './get-file-text.route.ts';
import { getFollowUpRoute } from './get-follow-up.route.ts';
import { getNotificationChoicesRoute } from './get-notification-choices.route.ts';
import { getOriginalRoute } from './get-original.route.ts';
import { getReplyTargetsRoute } from './get-reply-targets.route.ts';
import { getSilenceSettingsRoute } from './get-silence-settings.route.ts';
import { getSummaryRoute } from './get-summary.route.ts';
import { getSurveyRoute } from './get-survey.route.ts';
import { getSurveySettingsRoute } from './get-survey-settings.route.ts';
import { getWidgetRoute } from './get-widget.route.ts';
import { getWorkingHoursRoute } from './get-working-hours.route.ts';
import { listAssignmentRulesRoute } from './list-assignment-rules.route.ts';
import { listCannedRepliesRoute } from './list-canned-replies.route.ts';
import { listChannelsRoute } from './list-channels.route.ts';
import { listConversationMergesRoute } from './list-conversation-merges.route.ts';
import { listConversationSplitsRoute } from './list-conversation-splits.route.ts';
import { listConversationsRoute } from './list-conversations.route.ts';
import { listDecisionsRoute } from './list-decisions.route.ts';
import { listMacrosRoute } from './list-macros.route.ts';
import { listMessagesRoute } from './list-messages.route.ts';
import { listNotificationsRoute } from './list-notifications.route.ts';
import { listRatingsRoute } from './list-ratings.route.ts';
import { listSavedViewsRoute } from './list-saved-views.route.ts';
import { listTagsRoute } from './list-tags.route.ts';
import { listTeamsRoute } from './list-teams.route.ts';
import { listTranslationsRoute } from './list-translations.route.ts';
import { listVisitorMessagesRoute } from './list-visitor-messages.route.ts';
import { markDecisionRoute } from './mark-decision.route.ts';
import { mergeConversationsRoute } from './merge-conversations.route.ts';
import { openConversationRoute } from './open-conversation.route.ts';
import { openFollowUpRoute } from './open-follow-up.route.ts';
import { openSurveyRoute } from './open-survey.route.ts';
import { orderSavedViewsRoute } from './order-saved-views.route.ts';
import { previewMacroRoute } from './preview-macro.route.ts';
import { rateByLinkRoute } from './rate-by-link.route.ts';
import { rateConversationRoute } from './rate-conversation.route.ts';
import { readConversationRoute } from './read-conversation.route.ts';
import { readNotificationsRoute } from './read-notifications.route.ts';
import { refuseDraftRoute } from './refuse-draft.route.ts';
import { runMacroRoute } from './run-macro.route.ts';
import { sendMemberMessageRoute } from './send-member-message.route.ts';
import { sendVisitorMessageRoute } from './send-visitor-message.route.ts';
import { setAssignmentRulesRoute } from './set-assignment-rules.route.ts';
import { setReplyTargetsRoute } from './set-reply-targets.route.ts';
import { setSilenceSettingsRoute } from './set-silence-settings.route.ts';
import { setSurveySettingsRoute } from './set-survey-settings.route.ts';
import { setWorkingHoursRoute } from './set-working-hours.route.ts';
import { settleClassificationRoute } from './settle-classification.route.ts';
import { splitConversationRoute } from './split-conversation.route.ts';
import { stopFollowUpRoute } from './stop-follow-up.route.ts';
import { takeCannedReplyRoute } from './take-canned-reply.route.ts';
import { takeFollowUpTemplateRoute } from './take-follow-up-template.route.ts';
import { translateInConversationRoute } from './translate-in-conversation.route.ts';
import { undoBulkChangeRoute } from './undo-bulk-change.route.ts';
import { undoConversationMergeRoute } from './undo-conversation-merge.route.ts';
import { undoConversationSplitRoute } from './undo-conversation-split.route.ts';
import { updateAssistantRoute } from './update-assistant.route.ts';
import { updateCannedReplyRoute } from './update-canned-reply.route.ts';
import { updateChannelRoute } from './update-channel.route.ts';
import { updateConversationRoute } from './update-conversation.route.ts';
import { updateMacroRoute } from './update-macro.route.ts';
import { updateSavedViewRoute } from './update-saved-view.route.ts';
import { updateTeamRoute } from './update-team.route.ts';
import { uploadVisitorFileRoute } from './upload-visitor-file.route.ts';
import { writeFollowUpRoute } from './write-follow-up.route.ts';
import { writeReplyRoute } from './write-reply.route.ts';
import { writeSummaryRoute } from './write-summary.route.ts';

export const inboxRoutes: readonly Route[] = [
  approveDraftRoute,
  getAssistantRoute,
  getDraftRoute,
  askFileTextRoute,
  getFileTextRoute,
  refuseDraftRoute,
  updateAssistantRoute,
  createChannelRoute,
  getConversationRoute,
  getConversationCostsRoute,
  getCountsRoute,
  getOriginalRoute,
  getWidgetRoute,
  listChannelsRoute,
  listConversationsRoute,
  listDecisionsRoute,
  listMessagesRoute,
  listNotificationsRoute,
  getNotificationChoicesRoute,
  changeNotificationChoicesRoute,
  listTagsRoute,
  listVisitorMessagesRoute,
  markDecisionRoute,
  openConversationRoute,
  readConversationRoute,
  readNotificationsRoute,
  sendMemberMessageRoute,
  sendVisitorMessageRoute,
  uploadVisitorFileRoute,
  getFollowUpRoute,
  askFollowUpRoute,
  confirmFollowUpRoute,
  openFollowUpRoute,
  stopFollowUpRoute,
  updateChannelRoute,
  updateConversationRoute,
  createSavedViewRoute,
  deleteSavedViewRoute,
  listSavedViewsRoute,
  orderSavedViewsRoute,
  updateSavedViewRoute,
  changeConversationsRoute,
  undoBulkChangeRoute,
  exportConversationRoute,
  exportConversationsRoute,
  forwardConversationRoute,
  listCannedRepliesRoute,
  createCannedReplyRoute,
  updateCannedReplyRoute,
  deleteCannedReplyRoute,
  takeCannedReplyRoute,
  listMacrosRoute,
  createMacroRoute,
  updateMacroRoute,
  deleteMacroRoute,
  previewMacroRoute,
  runMacroRoute,
  mergeConversationsRoute,
  undoConversationMergeRoute,
  listConversationMergesRoute,
  splitConversationRoute,
  undoConversationSplitRoute,
  listConversationSplitsRoute,
  getWorkingHoursRoute,
  setWorkingHoursRoute,
  getReplyTargetsRoute,
  setReplyTargetsRoute,
  listTeamsRoute,
  createTeamRoute,
  updateTeamRoute,
  deleteTeamRoute,
  listAssignmentRulesRoute,
  setAssignmentRulesRoute,
  getSurveyRoute,
  rateConversationRoute,
  dismissSurveyRoute,
  openSurveyRoute,
  rateByLinkRoute,
  listRatingsRoute,
  translateInConversationRoute,
  listTranslationsRoute,
  writeReplyRoute,
  changeToneRoute,
  dictateRoute,
  getSurveySettingsRoute,
  setSurveySettingsRoute,
  getSummaryRoute,
  writeSummaryRoute,
  getSilenceSettingsRoute,
  setSilenceSettingsRoute,
  writeFollowUpRoute,
  takeFollowUpTemplateRoute,
  getClassificationRoute,
  classifyProspectRoute,
  settleClassificationRoute,
];
