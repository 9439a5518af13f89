import { defineRoute } from '#kernel/http';
import { getWorkingHoursContract } from '../../contract/index.ts';
import { getWorkingHours } from '../use-cases/get-working-hours.ts';

export const getWorkingHoursRoute = defineRoute(getWorkingHoursContract, ({ scope }) =>
  getWorkingHours(scope),
);
