import type { SecurityEvent } from '../../contract/index.ts';
import type { SecurityEventRow } from '../repo/tables.ts';
import { deviceOf } from '../sessions/device-of.ts';

/** A security event as its owner sees it. */
export function presentSecurityEvent(row: SecurityEventRow): SecurityEvent {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    ip: row.ip,
    device: deviceOf(row.user_agent),
  };
}
