import { defineNetworkRoute } from '#kernel/http';
import { testEngineKeyContract } from '../../contract/index.ts';
import { testEngineKey } from '../use-cases/test-engine-key.ts';

export const testEngineKeyRoute = defineNetworkRoute(
  testEngineKeyContract,
  ({ services, principal, params, request }) =>
    testEngineKey(services, principal, { vendor: params.vendor, locale: request.locale }),
);
