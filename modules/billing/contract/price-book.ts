import * as z from 'zod';
import { creditsSchema } from './entities.ts';

const unitSchema = z.enum(['seconds', 'pages', 'characters', 'tokens', 'images']);
export type Unit = z.infer<typeof unitSchema>;

/** What each tool's work is counted in, whatever it costs. */
export const toolUnits = {
  transcribe: 'seconds',
  read: 'pages',
  translate: 'characters',
  feel: 'characters',
  write: 'tokens',
  draw: 'images',
} as const satisfies Record<string, Unit>;

export const pricedTools = ['transcribe', 'read', 'translate', 'feel', 'write', 'draw'] as const;
export const pricedToolSchema = z.enum(pricedTools);
export type PricedTool = z.infer<typeof pricedToolSchema>;

const unitSizeSchema = z.int().min(1).max(1_000_000);

/** `credits` for each `unitSize` units begun: 61 seconds at 1 credit a minute are 2 credits. */
export const priceSchema = z.object({
  tool: pricedToolSchema,
  unit: unitSchema,
  unitSize: unitSizeSchema,
  credits: creditsSchema,
});
export type Price = z.infer<typeof priceSchema>;

export const priceVersionSchema = z.object({
  version: z.int(),
  validFrom: z.iso.datetime(),
  /** Why the prices changed; null in the version that Comptoir comes with. */
  reason: z.string().nullable(),
  prices: z.array(priceSchema),
});
export type PriceVersion = z.infer<typeof priceVersionSchema>;

/** A price as an administrator sets it. */
export const givenPriceSchema = z.strictObject({
  unitSize: unitSizeSchema,
  credits: z.number().multipleOf(0.001).min(0.001).max(1_000_000),
});
