import { defineOpenRoute } from '#kernel/http';
import { getHealthContract } from '../../contract/index.ts';
import { getHealth } from '../use-cases/get-health.ts';

export const getHealthRoute = defineOpenRoute(getHealthContract, ({ services, request }) =>
  getHealth(services, request.locale),
);
