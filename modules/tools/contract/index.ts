export { toolsErrors } from './errors.ts';
export * from './feel.ts';
export { type Notes, toNotes } from './notes/index.ts';
export * from './read.ts';
export * from './transcribe.ts';
