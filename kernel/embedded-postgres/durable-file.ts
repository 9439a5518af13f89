import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a small file whole, readable by its owner alone; after a power cut it holds the old text or the new. */
export function writeDurably(file: string, text: string): void {
  const half = `${file}.new`;
  const fd = openSync(half, 'w', 0o600);
  writeFileSync(fd, text);
  fsyncSync(fd);
  closeSync(fd);
  renameDurably(half, file);
}

/** A rename that has reached the disk when it returns: the folder is what has to be synced. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  const folder = openSync(dirname(to), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
