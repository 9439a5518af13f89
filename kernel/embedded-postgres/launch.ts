import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import type { Programs } from './programs.ts';

/**
 * How PostgreSQL's programs are run, since they refuse the superuser:
 * - `direct`: as the ordinary user that we are;
 * - `folder-owner`: as the ordinary user whose data folder a superuser was started on, who may come back to it;
 * - `namespace`: in a user namespace in which our own number shows as another one. The files stay ours, and what we
 *   can reach, PostgreSQL can reach;
 * - `own-user`: as a system user, for a superuser to whom namespaces are refused (as Docker does by default).
 */
export type LaunchKind = 'direct' | 'folder-owner' | 'namespace' | 'own-user';

export interface Launch {
  kind: LaunchKind;
  /** Where PostgreSQL can reach them: a copy, when the installed ones lie in a closed folder. */
  programs: Programs;
  /** Holds the cluster. The data folder itself, unless PostgreSQL could not reach it. */
  clusterParent: string;
  /** To whom the cluster's files must belong, as seen from here; undefined when everything is ours anyway. */
  owner?: { uid: number; gid: number };
  /** The user to become, for a superuser. */
  become?: { uid: number; gid: number };
  /** Comes before the program on its command line. */
  prefix: readonly string[];
}

/** Runs one of PostgreSQL's programs. Messages are in English whatever the machine speaks: people search for them. */
export function launchProgram(
  launch: Launch,
  program: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const [file = program, ...rest] = [...launch.prefix, program, ...args];
  return spawn(file, rest, {
    ...options,
    ...launch.become,
    cwd: launch.clusterParent,
    env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
}
