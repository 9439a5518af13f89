import { defineRoute } from '#kernel/http';
import { orderSavedViewsContract } from '../../contract/index.ts';
import { orderSavedViews } from '../use-cases/order-saved-views.ts';

export const orderSavedViewsRoute = defineRoute(orderSavedViewsContract, ({ scope, body }) =>
  orderSavedViews(scope, body.ids),
);
