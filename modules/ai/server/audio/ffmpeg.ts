import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { environment } from '#kernel/config';
import { sampleRate } from './audio-file.ts';

/**
 * Containers of sound and film. Not those that name other files (playlists, `concat`), so that a file that a stranger gives
 * can make ffmpeg read nothing but itself.
 */
const containers =
  'aac,ac3,aiff,amr,ape,asf,au,avi,caf,eac3,flac,flv,gsm,m4v,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,mpeg,mpegts,ogg,tta,w64,wav,wv';
const reading = [
  '-protocol_whitelist',
  'file,pipe',
  '-format_whitelist',
  containers,
  '-max_alloc',
  '268435456',
];
/** Bare frames: of their length ffprobe tells what it guesses from the first ones. */
const lengthless = ['aac', 'amr'];
const probeTimeoutMs = 20_000;
/** A minute for what any file needs, and then a second for twenty of the recording. */
const decodeTimeoutMs = (seconds: number) => 60_000 + Math.round(seconds) * 50;
const chunkBytes = 64 * 1024;

let found: Promise<boolean> | undefined;

/** Whether this machine has ffmpeg; looked for once. */
export function hasFfmpeg(): Promise<boolean> {
  found ??= new Promise((resolve) => {
    const child = start('ffmpeg', ['-version'], 5_000);
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
    child.stdout?.resume();
  });
  return found;
}

/** Of the first track of sound, in seconds; undefined when the file does not say. @throws Error when there is none */
export async function probeByFfmpeg(path: string): Promise<number | undefined> {
  const entries = [
    '-show_entries',
    'stream=duration:format=format_name,duration',
    '-select_streams',
    'a:0',
    '-of',
    'json',
  ];
  const child = start(
    'ffprobe',
    ['-loglevel', 'error', ...reading, ...entries, `file:${path}`],
    probeTimeoutMs,
  );
  const said = await textOf(child);
  const { streams = [], format } = JSON.parse(said || '{}') as {
    streams?: { duration?: string }[];
    format?: { format_name?: string; duration?: string };
  };
  if (streams.length === 0) throw new Error('No sound in this file');
  if (lengthless.includes(format?.format_name ?? '')) return undefined;
  const seconds = Number(format?.duration ?? streams[0]?.duration);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

/** The first track of sound, one channel, 16 kHz; of no more than so many seconds. */
export async function* decodeByFfmpeg(
  path: string,
  seconds: number,
  signal?: AbortSignal,
): AsyncGenerator<Float32Array> {
  const output = [
    '-map',
    '0:a:0',
    '-ac',
    '1',
    '-ar',
    String(sampleRate),
    '-t',
    String(seconds),
    '-f',
    'f32le',
  ];
  const input = ['-nostdin', '-loglevel', 'error', '-threads', '1', ...reading, '-i', `file:${path}`];
  const child = start('ffmpeg', [...input, ...output, 'pipe:1'], decodeTimeoutMs(seconds), signal);
  const ended = once(child, 'close');
  ended.catch(() => undefined);
  try {
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of child.stdout ?? []) {
      const bytes = Buffer.concat([rest, chunk as Buffer]);
      const whole = bytes.length - (bytes.length % 4);
      rest = bytes.subarray(whole);
      yield new Float32Array(new Uint8Array(bytes.subarray(0, whole)).buffer);
    }
    const [code] = (await ended) as [number | null];
    if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
  } finally {
    child.kill('SIGKILL');
  }
}

function start(program: string, args: string[], timeout: number, signal?: AbortSignal): ChildProcess {
  return spawn(program, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    // Nothing of this installation's settings is told to it.
    env: { PATH: environment().PATH },
    timeout,
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  });
}

async function textOf(child: ChildProcess): Promise<string> {
  const ended = once(child, 'close');
  // A machine may have ffmpeg without ffprobe: that is told below, and not while nobody waits for it.
  ended.catch(() => undefined);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of child.stdout ?? []) {
    size += (chunk as Buffer).length;
    if (size > chunkBytes) break;
    parts.push(chunk as Buffer);
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error('ffprobe does not read this file');
  return Buffer.concat(parts).toString('utf8');
}
