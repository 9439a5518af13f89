import type { Scope } from '#kernel/scope';
import { taskAbout } from '#kernel/tasks';
import { inboxErrors } from '../../contract/index.ts';
import { heardSchema } from '../abilities/heard.ts';
import { foundSpeech } from '../files/found-speech.ts';
import { type FoundText, findTextOfTask } from '../repo/file-text.repo.ts';
import { keepFileText } from './keep-file-text.ts';

/** Keeps what came of a task by which a provider heard a recording. */
export async function keepHeardTask(scope: Scope, taskId: string): Promise<void> {
  const key = await findTextOfTask(scope, taskId);
  if (key) await keepFileText(scope, key, { taskId }, await resultOf(scope, taskId));
}

async function resultOf(scope: Scope, taskId: string): Promise<FoundText> {
  const task = await taskAbout(scope, taskId);
  if (task?.status === 'succeeded') {
    const { onlyFirst, ...transcript } = heardSchema.parse(task.result);
    return foundSpeech(transcript, onlyFirst);
  }
  // Cancelled, or deleted by now.
  const code = task?.errorCode ?? inboxErrors.fileNotUnderstood.code;
  return { state: 'failed', error: { code, vars: {} } };
}
