export { glossaryFor } from './use-cases/glossary-for.ts';
export { listTones } from './use-cases/tones/list-tones.ts';
export { toneFor } from './use-cases/tones/tone-for.ts';
