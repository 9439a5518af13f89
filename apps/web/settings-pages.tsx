import { lazyRouteComponent, type RouteComponent, useParams } from '@tanstack/react-router';
import { loadSettings, type WebModule } from '#kernel/browser';
import { NotFound } from './not-found.tsx';

/** The pages of the settings behind one route, `$`: which there are is only fetched when somebody goes there. */
export function settingsPages(modules: readonly WebModule[]) {
  const pages = new Map<string, RouteComponent>();
  const pageAt = (place = ''): RouteComponent => {
    const path = `/settings/${place}`;
    const found = pages.get(path);
    if (found) return found;
    const page: RouteComponent = lazyRouteComponent(async () => {
      const entry = (await loadSettings(modules)).find((one) => one.path === path);
      return entry ? entry.load() : { default: NotFound };
    });
    pages.set(path, page);
    return page;
  };
  return {
    path: '$',
    /** The page before stands until this one's code is there. */
    loader: ({ params }: { params: { _splat?: string } }) => pageAt(params._splat).preload?.(),
    component: function SettingsPage() {
      const { _splat } = useParams({ strict: false });
      const Page = pageAt(_splat);
      return <Page />;
    },
  };
}
