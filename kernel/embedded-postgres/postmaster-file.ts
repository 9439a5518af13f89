import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a postmaster writes about itself into `postmaster.pid`; the lines are PostgreSQL's `pidfile.h`. */
export interface PostmasterFile {
  pid: number;
  startedAtMs: number;
  port: number | undefined;
  status: 'starting' | 'stopping' | 'ready' | 'standby' | undefined;
}

const STATUSES = ['starting', 'stopping', 'ready', 'standby'] as const;

export function postmasterFilePath(clusterDir: string): string {
  return join(clusterDir, 'postmaster.pid');
}

export function readPostmasterFile(clusterDir: string): PostmasterFile | undefined {
  try {
    return parsePostmasterFile(readFileSync(postmasterFilePath(clusterDir), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Undefined when not even a process number can be read. The later lines appear while the postmaster starts. */
export function parsePostmasterFile(text: string): PostmasterFile | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number(lines[3]);
  return {
    pid,
    startedAtMs: Number(lines[2] ?? 0) * 1000,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
    status: STATUSES.find((status) => status === lines[7]),
  };
}
