import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { DestinationStream } from 'pino';

export interface RollingFileOptions {
  /** The file that is written now; full ones stand beside it under their instant, `comptoir.2026-11-20T10-42-07Z.71.1.log`. */
  readonly path: string;
  readonly now?: () => Date;
  /** 10 MiB unless told. */
  readonly maxBytes?: number;
  /** 30 unless told: what the lines tell of people is kept no longer. */
  readonly maxDays?: number;
}

export interface RollingFile extends DestinationStream {
  close(): void;
}

const dayMs = 24 * 60 * 60 * 1000;
const defaults = { maxBytes: 10 * 1024 * 1024, maxDays: 30 };
/** They tell who came from where: nobody else on the machine reads them. */
const ownerOnly = { folder: 0o700, file: 0o600 };

/**
 * A log file that is put aside when it is full and when a day (UTC) is over, and files older than the limit are deleted.
 * Every line is handed to the system before `write` returns: a process that is killed has said everything until then. Of
 * several processes with one path none loses a line: each appends, and puts aside under a name that nobody else gives.
 */
export function openRollingFile(options: RollingFileOptions): RollingFile {
  const { path, now = () => new Date(), maxBytes, maxDays } = { ...defaults, ...options };
  let part = 0;
  let file = open(path);
  forget(path, now(), maxDays);

  const putAside = () => {
    closeSync(file.descriptor);
    part += 1;
    const stamp = `${now().toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
    // Another process may have put it aside a moment ago.
    moveIfThere(path, join(dirname(path), `${stemOf(path)}.${stamp}.${process.pid}.${part}${extname(path)}`));
    file = open(path);
    forget(path, now(), maxDays);
  };

  return {
    write(line) {
      const bytes = Buffer.from(line);
      try {
        const isFull = file.sizeBytes > 0 && file.sizeBytes + bytes.length > maxBytes;
        if (isFull || (file.sizeBytes > 0 && dayOf(now()) !== file.day)) putAside();
        if (file.sizeBytes === 0) file.day = dayOf(now());
        for (let at = 0; at < bytes.length; ) at += writeSync(file.descriptor, bytes, at);
        file.sizeBytes += bytes.length;
      } catch {
        // A full disk ends no server; the line goes where somebody may still see it.
        process.stderr.write(line);
      }
    },
    close: () => closeSync(file.descriptor),
  };
}

const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
const stemOf = (path: string) => basename(path, extname(path));

interface OpenFile {
  readonly descriptor: number;
  sizeBytes: number;
  day: string;
}

function open(path: string): OpenFile {
  mkdirSync(dirname(path), { recursive: true, mode: ownerOnly.folder });
  const descriptor = openSync(path, 'a+', ownerOnly.file);
  const { size, mtime } = fstatSync(descriptor);
  const ending = Buffer.alloc(1);
  // A machine that lost its power may have left half a line: the next one does not hang on it.
  const isTorn = size > 0 && readSync(descriptor, ending, 0, 1, size - 1) === 1 && ending.toString() !== '\n';
  const added = isTorn ? writeSync(descriptor, '\n') : 0;
  return { descriptor, sizeBytes: size + added, day: dayOf(mtime) };
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Deletes what was put aside before the limit, whoever put it there. */
function forget(path: string, now: Date, maxDays: number): void {
  const [stem, end] = [stemOf(path), extname(path)];
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${stem}.`) || !name.endsWith(end)) continue;
    const [, day, time] =
      /^(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d)Z\.\d+\.\d+/.exec(name.slice(stem.length + 1)) ?? [];
    if (day === undefined || time === undefined) continue;
    const putAsideAt = Date.parse(`${day}T${time.replaceAll('-', ':')}Z`);
    if (now.getTime() - putAsideAt > maxDays * dayMs) rmSync(join(dirname(path), name), { force: true });
  }
}
