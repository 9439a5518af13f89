import { defineOpenRoute } from '#kernel/http';
import { getWidgetContract } from '../../contract/index.ts';
import { getWidget } from '../use-cases/get-widget.ts';

export const getWidgetRoute = defineOpenRoute(getWidgetContract, ({ services, params }) =>
  getWidget(services, params.key),
);
