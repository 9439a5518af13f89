import type { Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';

/** Opens the modules' ways in beside HTTP. @returns what closes them all */
export async function openDoors(registry: Registry, services: Services): Promise<() => Promise<void>> {
  return openAll(
    registry.modules.flatMap((module) => module.openDoor ?? []),
    services,
  );
}

/** Begins what the modules do of themselves. @returns what ends it */
export async function openWorkshops(registry: Registry, services: Services): Promise<() => Promise<void>> {
  return openAll(
    registry.modules.flatMap((module) => module.openWorkshop ?? []),
    services,
  );
}

async function openAll(
  openings: readonly ((services: Services) => Promise<() => Promise<void>>)[],
  services: Services,
): Promise<() => Promise<void>> {
  const closings = await Promise.all(openings.map((open) => open(services)));
  return async () => {
    await Promise.all(closings.map((close) => close()));
  };
}
