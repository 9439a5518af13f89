import type { TFunction } from 'i18next';
import { pricedToolSchema } from '../../contract/index.ts';

/** What a tool is called; one that the price book does not know keeps its own name. */
export function toolName(t: TFunction, tool: string): string {
  const known = pricedToolSchema.options.find((one) => one === tool);
  return known ? t(`billing.tool.${known}`) : tool;
}
