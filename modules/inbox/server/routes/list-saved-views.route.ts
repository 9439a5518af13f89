import { defineRoute } from '#kernel/http';
import { listSavedViewsContract } from '../../contract/index.ts';
import { listSavedViews } from '../use-cases/list-saved-views.ts';

export const listSavedViewsRoute = defineRoute(listSavedViewsContract, ({ scope }) => listSavedViews(scope));
