import type { Registry } from '#kernel/module';
import type { Services } from '#kernel/scope';

/** Opens the modules' ways in beside HTTP. @returns what closes them all */
export async function openDoors(registry: Registry, services: Services): Promise<() => Promise<void>> {
  const doors = registry.modules.flatMap((module) => module.openDoor ?? []);
  const closings = await Promise.all(doors.map((open) => open(services)));
  return async () => {
    await Promise.all(closings.map((close) => close()));
  };
}
