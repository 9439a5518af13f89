import { defineRoute } from '#kernel/http';
import { deleteSavedViewContract } from '../../contract/index.ts';
import { deleteSavedView } from '../use-cases/delete-saved-view.ts';

export const deleteSavedViewRoute = defineRoute(deleteSavedViewContract, ({ scope, params }) =>
  deleteSavedView(scope, params.id),
);
