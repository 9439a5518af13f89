import { defineRoute } from '#kernel/http';
import { getSilenceSettingsContract } from '../../contract/index.ts';
import { getSilenceSettings } from '../use-cases/get-silence-settings.ts';

export const getSilenceSettingsRoute = defineRoute(getSilenceSettingsContract, ({ scope, request }) =>
  getSilenceSettings(scope, request.locale),
);
