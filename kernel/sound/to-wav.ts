const rate = 16_000;
const headerBytes = 44;

/** What the browser recorded, in whatever format it likes, as WAV of one channel at 16 kHz, which every server reads. */
export async function toWav(recorded: Blob, name: string): Promise<File> {
  // A context of that rate decodes into it.
  const context = new OfflineAudioContext(1, 1, rate);
  const sound = await context.decodeAudioData(await recorded.arrayBuffer());
  const channels = Array.from({ length: sound.numberOfChannels }, (_, at) => sound.getChannelData(at));
  const view = new DataView(new ArrayBuffer(headerBytes + sound.length * 2));
  writeHeader(view, sound.length * 2);
  for (let at = 0; at < sound.length; at += 1) {
    const mean = channels.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / channels.length;
    view.setInt16(headerBytes + at * 2, Math.round(Math.max(-1, Math.min(1, mean)) * 32_767), true);
  }
  return new File([view.buffer as ArrayBuffer], name, { type: 'audio/wav' });
}

/** How long a recording is that `toWav` made of so many bytes. */
export const secondsOfWav = (bytes: number): number => Math.max(0, bytes - headerBytes) / 2 / rate;

function writeHeader(view: DataView, bytes: number): void {
  const letters = (at: number, text: string) =>
    [...text].forEach((letter, index) => {
      view.setUint8(at + index, letter.charCodeAt(0));
    });
  letters(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + bytes, true);
  letters(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  letters(36, 'data');
  view.setUint32(40, bytes, true);
}
