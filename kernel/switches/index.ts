export { switchesModule } from './module.ts';
export { type OpenSwitches, openSwitches } from './open-switches.ts';
export { readPositions } from './read-positions.ts';
export { turnSwitch } from './turn-switch.ts';
