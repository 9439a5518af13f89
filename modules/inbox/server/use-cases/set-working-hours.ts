import type { Scope } from '#kernel/scope';
import { recountReplyTargetsJob, type WorkingHours } from '../../contract/index.ts';
import { upsertWorkingHours } from '../repo/working-hours.repo.ts';

export async function setWorkingHours(scope: Scope, hours: WorkingHours): Promise<WorkingHours> {
  const noText = (text: string | null) => (text === '' ? null : text);
  const { fr, en } = hours.awayText;
  const kept = { ...hours, awayText: { fr: noText(fr), en: noText(en) } };
  await upsertWorkingHours(scope, kept);
  scope.enqueue(recountReplyTargetsJob, {});
  return kept;
}
