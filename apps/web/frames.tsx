import { lazyRouteComponent, Navigate, Outlet } from '@tanstack/react-router';
import type { WebModule } from '#kernel/browser';
import { UiProvider } from '#ui';
import { RoutedLink } from './routed-link.tsx';

/** What stands around pages, from the one manifest that brings a shell. */
export function framesOf(modules: readonly WebModule[]) {
  const shell = modules.find((module) => module.shell)?.shell;
  if (!shell) throw new Error('No module brings the shell.');
  const { Provider } = shell;
  /** Loaded by the router beside the page's own code, not after it. */
  const around = (load: typeof shell.loadFrame) => {
    const Part = lazyRouteComponent(load);
    const Around = () => (
      <Part modules={modules}>
        <Outlet />
      </Part>
    );
    return Object.assign(Around, { preload: () => Part.preload?.() });
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
    Frame: around(shell.loadFrame),
    Settings: around(shell.loadSettings),
    Home: () => <Navigate to={first?.to ?? '/welcome'} replace />,
  };
}
