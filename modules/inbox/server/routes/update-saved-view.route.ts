import { defineRoute } from '#kernel/http';
import { updateSavedViewContract } from '../../contract/index.ts';
import { updateSavedView } from '../use-cases/update-saved-view.ts';

export const updateSavedViewRoute = defineRoute(updateSavedViewContract, ({ scope, params, body }) =>
  updateSavedView(scope, params.id, body),
);
