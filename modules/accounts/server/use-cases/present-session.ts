import type { Session } from '../../contract/index.ts';
import type { SessionRow } from '../repo/tables.ts';
import { deviceOf } from '../sessions/device-of.ts';

/** A session as its owner sees it. */
export function presentSession(row: SessionRow, currentId: string): Session {
  return {
    id: row.id,
    device: deviceOf(row.user_agent),
    ip: row.ip,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
    current: row.id === currentId,
  };
}
