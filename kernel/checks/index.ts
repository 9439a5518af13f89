export { createHealth } from './create-health.ts';
export { checksModule } from './module.ts';
export { readGeneratedKey, readSecretKey } from './own/secret-key.ts';
export { type Reported, runChecks, worstOf } from './run-checks.ts';
export { wordsOf } from './words.ts';
