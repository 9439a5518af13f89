export { createGate, type Gate } from './gate.ts';
