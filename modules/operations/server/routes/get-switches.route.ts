import { defineOpenRoute } from '#kernel/http';
import { getSwitchesContract } from '../../contract/index.ts';
import { getSwitches } from '../use-cases/get-switches.ts';

export const getSwitchesRoute = defineOpenRoute(getSwitchesContract, ({ services }) => getSwitches(services));
