import * as z from 'zod';
import { defineJob, idSchema } from '#kernel/contract';

/** Wakes a worker for the oldest visitor message of a conversation that awaits understanding and answer. */
export const answerMessageJob = defineJob({
  name: 'inbox.answer_message',
  input: z.object({ conversationId: idSchema }),
});

/** Mails what members want to be told at once. */
export const mailNotificationsJob = defineJob({
  name: 'inbox.mail_notifications',
  input: z.object({ ids: z.array(idSchema) }),
});

/** Takes from somebody who left the organisation what they had and chose. */
export const releaseMemberJob = defineJob({
  name: 'inbox.release_member',
  input: z.object({ userId: idSchema }),
});

/** Counts anew when replies are due, after targets, hours or teams have changed. */
export const recountReplyTargetsJob = defineJob({ name: 'inbox.recount_reply_targets', input: z.object({}) });

/** Asks by mail how it was, some time after a resolution, where that is still to be asked. */
export const mailSurveyJob = defineJob({
  name: 'inbox.mail_survey',
  input: z.object({ surveyId: idSchema }),
});

/** Wakes a worker for the files of visitors that wait to be heard or read. */
export const readFilesJob = defineJob({ name: 'inbox.read_files', input: z.object({}) });

/** Understands a message anew that was answered before its files said what they say now. */
export const understandAgainJob = defineJob({
  name: 'inbox.understand_again',
  input: z.object({ messageId: idSchema }),
});
