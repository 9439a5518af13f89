import { lazyRouteComponent, Navigate, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { loadSettings, type WebModule } from '#kernel/browser';
import { UiProvider } from '#ui';
import { RoutedLink } from './routed-link.tsx';

/** What stands around pages, from the one manifest that brings a shell. */
export function framesOf(modules: readonly WebModule[]) {
  const shell = modules.find((module) => module.shell)?.shell;
  if (!shell) throw new Error('No module brings the shell.');
  const { Provider } = shell;
  /** Loaded by the router beside the page's own code, not after it. */
  const around = (load: () => Promise<(page: ReactNode) => ReactNode>) =>
    lazyRouteComponent(async () => {
      const frame = await load();
      return { default: () => frame(<Outlet />) };
    });
  const loadFrame = async () => {
    const { default: Frame } = await shell.loadFrame();
    return (page: ReactNode) => <Frame modules={modules}>{page}</Frame>;
  };
  const loadSettingsFrame = async () => {
    const [{ default: Frame }, entries] = await Promise.all([shell.loadSettings(), loadSettings(modules)]);
    return (page: ReactNode) => <Frame entries={entries}>{page}</Frame>;
  };
  const [first] = modules.flatMap((module) => module.nav ?? []).sort((a, b) => a.order - b.order);
  return {
    Root: () => (
      <UiProvider link={RoutedLink}>
        <Provider>
          <Outlet />
        </Provider>
      </UiProvider>
    ),
    Frame: around(loadFrame),
    Settings: around(loadSettingsFrame),
    Home: () => <Navigate to={first?.to ?? '/welcome'} replace />,
  };
}
