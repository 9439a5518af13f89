import { defineError } from '#kernel/contract';

export const inboxErrors = {
  /** Nobody could say why a file was not heard or read; or it takes workers down with it. */
  fileNotUnderstood: defineError({ code: 'inbox.file_not_understood', status: 422 }),
  /** It was not through in the time that one file may take. */
  fileTookTooLong: defineError({ code: 'inbox.file_took_too_long', status: 422 }),
  /** Nothing is to be heard or read in a file of this kind. */
  fileSaysNothing: defineError({ code: 'inbox.file_says_nothing', status: 409 }),
  conversationNotFound: defineError({ code: 'inbox.conversation_not_found', status: 404 }),
  messageNotFound: defineError({ code: 'inbox.message_not_found', status: 404 }),
  /** For now: what a visitor wrote waits with them, and is sent when the organisation is back. */
  organisationSuspended: defineError({ code: 'inbox.organisation_suspended', status: 503 }),
  channelNotFound: defineError({ code: 'inbox.channel_not_found', status: 404 }),
  decisionNotFound: defineError({ code: 'inbox.decision_not_found', status: 404 }),
  /** A `clientId` was used before, with another text. */
  clientIdReused: defineError({ code: 'inbox.client_id_reused', status: 409 }),
  /** A conversation wakes later than now. */
  snoozePast: defineError({ code: 'inbox.snooze_past', status: 400 }),
  /** A message of files alone. */
  nothingToTranslate: defineError({ code: 'inbox.nothing_to_translate', status: 409 }),
  /** Nobody outside has written a word in the conversation. */
  nothingToAnswer: defineError({ code: 'inbox.nothing_to_answer', status: 409 }),
  draftNotFound: defineError({ code: 'inbox.draft_not_found', status: 404 }),
  /** Somebody else judged it first, or the conversation went on without it. */
  draftSettled: defineError({ code: 'inbox.draft_settled', status: 409 }),
  /** An article does not say any more what the draft quotes. */
  draftStale: defineError({ code: 'inbox.draft_stale', status: 409 }),
  replyNotFound: defineError({ code: 'inbox.reply_not_found', status: 404 }),
  /** Between double braces stands what is no variable. */
  variableUnknown: defineError({ code: 'inbox.variable_unknown', status: 400 }),
  tooManyReplies: defineError({ code: 'inbox.too_many_replies', status: 409 }),
  replyInMacro: defineError({ code: 'inbox.reply_in_macro', status: 409 }),
  macroNotFound: defineError({ code: 'inbox.macro_not_found', status: 404 }),
  /** A conversation that sleeps has no other status. */
  sleepOrStatus: defineError({ code: 'inbox.sleep_or_status', status: 400 }),
  /** A variable of the macro's reply has no value here. */
  macroIncomplete: defineError({ code: 'inbox.macro_incomplete', status: 409 }),
  teamNotFound: defineError({ code: 'inbox.team_not_found', status: 404 }),
  tooManyTeams: defineError({ code: 'inbox.too_many_teams', status: 409 }),
  viewNotFound: defineError({ code: 'inbox.view_not_found', status: 404 }),
  tooManyViews: defineError({ code: 'inbox.too_many_views', status: 409 }),
  /** Undone already, somebody else's, or too long ago. */
  bulkNotFound: defineError({ code: 'inbox.bulk_not_found', status: 404 }),
  memberUnknown: defineError({ code: 'inbox.member_unknown', status: 400 }),
  /** Another member has answered since the writer began; the problem's `message` is that answer. */
  answeredMeanwhile: defineError({ code: 'inbox.answered_meanwhile', status: 409 }),
  /** The two are one conversation already. */
  mergedAlready: defineError({ code: 'inbox.merged_already', status: 409 }),
  mergeNotFound: defineError({ code: 'inbox.merge_not_found', status: 404 }),
  /** What is read in another conversation, or in which another is read, is divided only once that is undone. */
  splitMerged: defineError({ code: 'inbox.split_merged', status: 409 }),
  splitNothingMoves: defineError({ code: 'inbox.split_nothing_moves', status: 409 }),
  splitNothingStays: defineError({ code: 'inbox.split_nothing_stays', status: 409 }),
  splitNotFound: defineError({ code: 'inbox.split_not_found', status: 404 }),
  /** One of the two was merged since, or divided again. */
  splitBuiltOn: defineError({ code: 'inbox.split_built_on', status: 409 }),
  /** A link from a mail that is not ours, has expired, or was replaced. */
  linkInvalid: defineError({ code: 'inbox.link_invalid', status: 404 }),
  surveyNotFound: defineError({ code: 'inbox.survey_not_found', status: 404 }),
  /** A day has passed since the visitor first answered. */
  surveyClosed: defineError({ code: 'inbox.survey_closed', status: 409 }),
  assigneeUnknown: defineError({ code: 'inbox.assignee_unknown', status: 400 }),
  /** Settled already, proposed anew, or somebody set another stage since. */
  proposalOvertaken: defineError({ code: 'inbox.proposal_overtaken', status: 409 }),
  /** The last word is not ours, a person is waited for, or the conversation is put aside. */
  notSilent: defineError({ code: 'inbox.not_silent', status: 409 }),
  /** The same silence is being followed up at this moment. */
  followUpUnderWay: defineError({ code: 'inbox.follow_up_under_way', status: 409 }),
  /** What a model wrote was cut, or stated what the conversation does not. */
  followUpUnusable: defineError({ code: 'inbox.follow_up_unusable', status: 422 }),
  /** Nobody has said anything in it yet. */
  nothingToSummarise: defineError({ code: 'inbox.nothing_to_summarise', status: 409 }),
} as const;
