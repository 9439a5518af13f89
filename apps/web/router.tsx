import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { readSearch, type WebModule, type WebRoute, writeSearch } from '#kernel/browser';
import { AppError } from './app-error.tsx';
import { framesOf } from './frames.tsx';
import { keepPlace } from './keep-place.ts';
import { NotFound } from './not-found.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { settingsPages } from './settings-pages.tsx';

/** Pages that take longer than this show their outline; faster ones appear as they are. */
const patienceMs = 150;

/** The application's router, made from the manifests. */
export function createAppRouter(modules: readonly WebModule[]) {
  const frames = framesOf(modules);
  const root = createRootRoute({ component: frames.Root });
  const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: frames.Frame });
  const settings = createRoute({ getParentRoute: () => frame, path: 'settings', component: frames.Settings });
  const home = createRoute({ getParentRoute: () => frame, path: '/', component: frames.Home });
  const at = (parent: AnyRoute, path: string, load: WebRoute['load']) =>
    createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(load) });
  const routes = modules.flatMap((module) => module.routes ?? []);
  const open = routes.filter((route) => route.public).map(({ path, load }) => at(root, path, load));
  const guarded = routes.filter((route) => !route.public).map(({ path, load }) => at(frame, path, load));
  const settingsPage = createRoute({ getParentRoute: () => settings, ...settingsPages(modules) });
  const settingsHome = createRoute({ getParentRoute: () => settings, path: '/', component: Outlet });
  const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: NotFound });
  const router = createRouter({
    routeTree: root.addChildren([
      frame.addChildren([home, settings.addChildren([settingsHome, settingsPage]), ...guarded, nowhere]),
      ...open,
    ]),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: patienceMs,
    defaultErrorComponent: AppError,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    scrollToTopSelectors: ['#main'],
  });
  keepPlace(router);
  return router;
}
