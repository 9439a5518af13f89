import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { knownTools } from '../register-tool.ts';
import { parseInput } from './parse-input.ts';
import { toCredits } from './present-task.ts';
import { priceTask } from './start-task.ts';

/** What a task would cost, without starting it. @throws `kernel.validation_failed`, and what the tool's measure says */
export async function quoteTask(
  services: Services,
  principal: Principal,
  { tool: name, ...body }: { readonly tool: string },
  locale: string,
) {
  const tools = knownTools(services);
  const tool = tools.get(name);
  if (!tool) {
    const message = [...tools.keys()].join(', ');
    throw new AppError(kernelErrors.validationFailed, { fields: [{ path: 'body.tool', message }] });
  }
  const input = parseInput(tool, body, locale);
  const measured = await tool.measure(services, principal, input);
  return services.scopes.withOrg(principal, async (scope) => {
    const { price, same } = await priceTask(scope, { tool, input, measured });
    return {
      credits: toCredits(price.amount),
      units: measured.units,
      cached: same !== undefined,
      expectedMs: measured.expectedMs ?? null,
    };
  });
}
