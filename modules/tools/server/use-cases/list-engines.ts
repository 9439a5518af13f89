import type { Scope } from '#kernel/scope';
import { enginesIn, wantedSettings } from '#modules/ai';

/** Who writes, translates and draws here, and what an operator sets where nobody does. */
export async function listEngines(scope: Scope) {
  const { writer, translators, drawer } = await enginesIn(scope);
  const engines = [
    { tool: 'write', engine: writer?.engine, settings: wantedSettings.write },
    { tool: 'translate', engine: translators[0]?.engine, settings: wantedSettings.translate },
    { tool: 'draw', engine: drawer?.engine, settings: wantedSettings.draw },
  ];
  return {
    items: engines.map(({ tool, engine = null, settings }) => ({ tool, engine, settings: [...settings] })),
  };
}
