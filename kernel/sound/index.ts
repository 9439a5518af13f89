export { followLoudness } from './follow-loudness.ts';
export { type Recording, record } from './record.ts';
export { secondsOfWav, toWav } from './to-wav.ts';
