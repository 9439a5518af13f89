import type { Services } from '#kernel/scope';
import { fileTextProgressType } from '../../contract/index.ts';
import type { FileTextKey } from '../repo/file-text.repo.ts';

/** Whoever looks on is told so often at most. */
const tellMs = 500;

/** Tells members how far a file is; nobody keeps it, and who missed one sees the next. */
export function tellProgress(
  services: Services,
  orgId: string,
  { messageId, fileId }: FileTextKey,
): (progress: number) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - toldAt < tellMs) return;
    toldAt = now;
    const frame = { type: fileTextProgressType, messageId, fileId, progress };
    services.scopes.signal(orgId, { stream: 'members', frame }).catch(() => undefined);
  };
}
