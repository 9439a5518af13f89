export { listTones } from './use-cases/tones/list-tones.ts';
export { toneFor } from './use-cases/tones/tone-for.ts';
