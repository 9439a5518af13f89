import { type AudioFile, sampleRate } from './audio-file.ts';

/** The beginning of a recording: no more than so many seconds of it are decoded. */
export function cutAudio(audio: AudioFile, seconds: number): AudioFile {
  if (audio.durationSeconds <= seconds) return audio;
  return { durationSeconds: seconds, samples: (signal) => beginning(audio.samples(signal), seconds) };
}

async function* beginning(
  pieces: AsyncIterable<Float32Array>,
  seconds: number,
): AsyncGenerator<Float32Array> {
  let room = Math.round(seconds * sampleRate);
  for await (const piece of pieces) {
    yield piece.subarray(0, room);
    room -= piece.length;
    if (room <= 0) return;
  }
}
