export { openSigning } from './open-signing.ts';
