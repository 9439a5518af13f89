export { checksModule } from './module.ts';
export { type Reported, runChecks, worstOf } from './run-checks.ts';
export { wordsOf } from './words.ts';
