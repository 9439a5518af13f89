import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A process, told apart from a later one with the same number. `startedAt` is opaque: boot id and clock ticks on
 * Linux, the start date of `ps` elsewhere; equality is all that it is good for.
 */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

const hasProc = existsSync('/proc/self/stat');

/** The living process with this number, or undefined when there is none (a zombie is none). */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const startedAt = hasProc ? startFromProc(pid) : startFromPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return identifyProcess(identity.pid)?.startedAt === identity.startedAt;
}

/** The command line of a process; empty when it is gone or hidden. */
export function commandLine(pid: number): string[] {
  try {
    if (hasProc) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    // `ps` joins the arguments: good enough to look for a folder in them, see `isPostmasterOf`.
    return [execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim()];
  } catch {
    return [];
  }
}

/**
 * Whether a process is a postmaster of this very cluster. Judged by its command line, the one thing that is readable
 * about a process of another user and in a container without the right to trace.
 */
export function isPostmasterOf(pid: number, clusterDir: string): boolean {
  return commandLineIsPostmasterOf(commandLine(pid), clusterDir);
}

export function commandLineIsPostmasterOf(argv: readonly string[], clusterDir: string): boolean {
  const [program = '', ...rest] = argv;
  if (rest.length === 0) return program.includes(`postgres -D ${clusterDir} `);
  return basename(program) === 'postgres' && rest[0] === '-D' && rest[1] === clusterDir;
}

/** Field 22 (start time in ticks since boot) and the state of `/proc/<pid>/stat`, see proc(5). */
export function parseProcStat(stat: string): { state: string; startTicks: string } | undefined {
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const startTicks = fields[18];
  return state && startTicks ? { state, startTicks } : undefined;
}

function startFromProc(pid: number): string | undefined {
  try {
    const parsed = parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (!parsed || parsed.state === 'Z' || parsed.state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${parsed.startTicks}`;
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [state = '', ...start] = line.split(/\s+/);
    return state === '' || state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}
