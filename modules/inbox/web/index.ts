export { inboxWeb } from './module.tsx';
