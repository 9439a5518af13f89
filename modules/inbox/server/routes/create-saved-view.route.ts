import { defineRoute } from '#kernel/http';
import { createSavedViewContract } from '../../contract/index.ts';
import { createSavedView } from '../use-cases/create-saved-view.ts';

export const createSavedViewRoute = defineRoute(createSavedViewContract, ({ scope, body }) =>
  createSavedView(scope, body),
);
