import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from './durable-file.ts';

/** Names the folder that holds the cluster, when that is not the data folder itself. */
const LOCATION_FILE = 'postgres.location';

export interface ClusterHome {
  parent: string;
  clusterDir: string;
}

export function clusterDirIn(parent: string): string {
  return join(parent, 'postgres');
}

/** Where the cluster of a data folder lies, or will lie. */
export function readClusterHome(dataDir: string): ClusterHome {
  const file = join(dataDir, LOCATION_FILE);
  const parent = existsSync(file) ? readFileSync(file, 'utf8').trim() : dataDir;
  return { parent, clusterDir: clusterDirIn(parent) };
}

/**
 * Moves the cluster (if there is one yet) to a new, empty folder that PostgreSQL's user can reach. Killed at any point, the next
 * start finds either the old place or the new one whole. The original is kept under another name, for a person to delete.
 */
export function moveClusterHome(dataDir: string, parent: string): ClusterHome {
  const from = readClusterHome(dataDir);
  const to = { parent, clusterDir: clusterDirIn(parent) };
  if (existsSync(from.clusterDir)) {
    cpSync(from.clusterDir, to.clusterDir, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    });
    execFileSync('sync');
  }
  writeDurably(join(dataDir, LOCATION_FILE), `${parent}\n`);
  if (existsSync(from.clusterDir)) renameSync(from.clusterDir, `${from.clusterDir}.moved-${Date.now()}`);
  return to;
}
