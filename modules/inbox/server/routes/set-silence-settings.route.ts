import { defineRoute } from '#kernel/http';
import { setSilenceSettingsContract } from '../../contract/index.ts';
import { setSilenceSettings } from '../use-cases/set-silence-settings.ts';

export const setSilenceSettingsRoute = defineRoute(setSilenceSettingsContract, ({ scope, body, request }) =>
  setSilenceSettings(scope, body, request.locale),
);
