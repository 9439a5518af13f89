export { rulesEngine } from '../contract/rules-engine.ts';
export { contactsWeb } from './module.tsx';
export { ClassReasons } from './parts/class/class-reasons.tsx';
export { ClassSource } from './parts/class/class-source.tsx';
