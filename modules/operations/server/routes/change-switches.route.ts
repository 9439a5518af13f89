import { defineOpenRoute } from '#kernel/http';
import { changeSwitchesContract } from '../../contract/index.ts';
import { changeSwitches } from '../use-cases/change-switches.ts';

export const changeSwitchesRoute = defineOpenRoute(changeSwitchesContract, ({ services, body }) =>
  changeSwitches(services, body),
);
