import * as z from 'zod';

/** A place on a page: `[x, y, width, height]` in pixels of the upright page, from its upper left corner. */
export const boxSchema = z.tuple([
  z.number().int().min(0),
  z.number().int().min(0),
  z.number().int().min(0),
  z.number().int().min(0),
]);
export type Box = z.infer<typeof boxSchema>;

/** One paragraph, or what stands apart like one; lines are parted by line feeds. */
export const readBlockSchema = z.object({
  box: boxSchema,
  text: z.string(),
  confidence: z.number().min(0).max(1),
});

/** What was read on one page, whichever engine read it. */
export const readPageSchema = z.object({
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  /** The clockwise turn in degrees that set the page upright, counted from what any viewer shows of the file. */
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  blocks: z.array(readBlockSchema),
});
