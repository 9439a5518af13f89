import { defineRoute } from '#kernel/http';
import { setWorkingHoursContract } from '../../contract/index.ts';
import { setWorkingHours } from '../use-cases/set-working-hours.ts';

export const setWorkingHoursRoute = defineRoute(setWorkingHoursContract, ({ scope, body }) =>
  setWorkingHours(scope, body),
);
