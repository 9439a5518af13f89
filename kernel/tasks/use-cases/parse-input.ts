import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { readValue } from '#kernel/http';
import type { Tool } from '../tool.ts';

/** Reads a body that no contract could parse, because the tool's name stands inside it. @throws `kernel.validation_failed` */
export function parseInput(tool: Tool, body: unknown, locale: string): unknown {
  return parsed(tool.input, body, locale);
}

/** The same for a result that somebody corrected. */
export function parseResult(tool: Tool, result: unknown, locale: string): unknown {
  return parsed(tool.result, result, locale, 'result');
}

function parsed(schema: Tool['input'], value: unknown, locale: string, ...path: string[]): unknown {
  const found = readValue(schema, value, locale, ['body', ...path]);
  if (found.fields.length > 0) throw new AppError(kernelErrors.validationFailed, { fields: found.fields });
  return found.data;
}
