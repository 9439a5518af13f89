export { switchesModule } from './module.ts';
export { type OpenSwitches, openSwitches } from './open-switches.ts';
export { turnSwitch } from './turn-switch.ts';
