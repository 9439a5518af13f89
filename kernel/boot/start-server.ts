import type { FastifyInstance } from 'fastify';
import { type Config, ConfigError, kernelSettings } from '#kernel/config';
import { type Authenticators, createHttpServer, type PublicPage } from '#kernel/http';
import type { Registry } from '#kernel/module';
import { attachSockets, createHub } from '#kernel/realtime';
import type { Services } from '#kernel/scope';
import type { Database } from './database.ts';
import { type Role, serves } from './role.ts';
import { apiPages, healthPages } from './system-pages.ts';

export interface RunningServer {
  readonly server: FastifyInstance;
  /** Where it listens, `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Sends load balancers elsewhere for as long as `DRAIN_SECONDS` says, then ends sockets and requests. */
  stop(): Promise<void>;
}

interface Served {
  readonly registry: Registry;
  readonly services: Services;
  readonly database: Database;
  /** Pages beside the modules' own. */
  readonly pages: readonly PublicPage[];
  readonly role: Role;
}

/** Opens the port: everything for people, or a worker's health alone. */
export async function startServer(served: Served): Promise<RunningServer> {
  const { registry, services, role } = served;
  const standing = { draining: false };
  const health = healthPages(services, () => standing.draining);
  if (!serves(role)) {
    const running = await listen(services, { pages: health });
    return { ...running, stop: () => running.server.close() };
  }
  const permissions = registry.modules.flatMap((module) => module.permissions ?? []);
  const hub = createHub(services, permissions, served.database.appUrl);
  await hub.start();
  const { server, url } = await listen(services, {
    routes: registry.modules.flatMap((module) => module.routes ?? []),
    pages: [
      ...health,
      ...apiPages(registry, services),
      ...registry.modules.flatMap((module) => module.pages ?? []),
      ...served.pages,
    ],
    rateLimits: registry.modules.flatMap((module) => module.rateLimits ?? []),
    authenticators: authenticatorsOf(registry),
  });
  const sockets = registry.modules.flatMap((module) => module.sockets ?? []);
  const stopSockets = attachSockets(server.server, sockets, hub, services);
  return {
    server,
    url,
    async stop() {
      standing.draining = true;
      await new Promise((resolve) =>
        setTimeout(resolve, services.config.get(kernelSettings.drainSeconds) * 1000),
      );
      stopSockets();
      await hub.stop();
      await server.close();
    },
  };
}

type Opened = Partial<
  Pick<Parameters<typeof createHttpServer>[0], 'routes' | 'pages' | 'rateLimits' | 'authenticators'>
>;

async function listen(services: Services, opened: Opened): Promise<{ server: FastifyInstance; url: string }> {
  const { config } = services;
  const publicUrl = config.get(kernelSettings.publicUrl);
  const server = await createHttpServer({
    services,
    routes: [],
    pages: [],
    rateLimits: [],
    authenticators: nobody,
    ...opened,
    publicOrigin: publicUrl === undefined ? undefined : new URL(publicUrl).origin,
    trustProxy: config.get(kernelSettings.trustProxy),
    requestsPerMinute: config.get(kernelSettings.rateLimitPerMinute),
  });
  return { server, url: await openPort(server, config) };
}

async function openPort(server: FastifyInstance, config: Config): Promise<string> {
  const host = config.get(kernelSettings.host);
  const port = config.get(kernelSettings.port);
  try {
    return await server.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new ConfigError(
        `PORT: ${port} is already in use on ${host}; stop the other program or choose another PORT.`,
      );
    }
    throw error;
  }
}

const nobody: Authenticators = { user: async () => null, visitor: async () => null };

function authenticatorsOf(registry: Registry): Authenticators {
  const user = registry.modules.find((module) => module.authenticateUser)?.authenticateUser;
  const visitor = registry.modules.find((module) => module.authenticateVisitor)?.authenticateVisitor;
  return { user: user ?? nobody.user, visitor: visitor ?? nobody.visitor };
}
