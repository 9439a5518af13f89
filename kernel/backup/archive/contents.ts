import * as z from 'zod';

const columnSchema = z.object({ name: z.string(), type: z.string() });

/** What an archive says of itself before its rows come. */
export const manifestSchema = z.object({
  /** Of the program that wrote it. */
  version: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(
    z.object({
      name: z.string(),
      tenancy: z.enum(['tenant', 'installation']),
      columns: z.array(columnSchema),
    }),
  ),
  /** The key that the installation generated for itself; only where a passphrase protects the archive. */
  generatedKey: z.string().optional(),
  /** Text sealed with SECRET_KEY: whether the key at hand is the one under which the rows were sealed. */
  keyProof: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ArchivedTable = Manifest['tables'][number];

/** Whose rows of which table come next; without an organisation, of an installation table. */
export const sectionSchema = z.object({ table: z.string(), orgId: z.string().nullable() });
export type Section = z.infer<typeof sectionSchema>;

/** Rows as PostgreSQL writes a record (`(1,"a b",)`), their columns in the manifest's order. */
export const rowsSchema = z.array(z.string());

export const fileSchema = z.object({ key: z.string() });
export const fileEndSchema = z.object({ sizeBytes: z.int(), sha256: z.string() });

const tableSummarySchema = z.object({ name: z.string(), rows: z.int(), hash: z.string() });

/** What must have come when everything has come. */
export const summarySchema = z.object({
  tables: z.array(tableSummarySchema),
  files: z.object({ count: z.int(), sizeBytes: z.int(), hash: z.string() }),
});
export type Summary = z.infer<typeof summarySchema>;

/** One record of an archive, in the order: a manifest, sections with their rows, files, the summary. */
export type ArchiveRecord =
  | { readonly kind: 'manifest'; readonly value: Manifest }
  | { readonly kind: 'section'; readonly value: Section }
  | { readonly kind: 'rows'; readonly value: readonly string[] }
  | { readonly kind: 'file'; readonly value: z.infer<typeof fileSchema> }
  | { readonly kind: 'bytes'; readonly value: Buffer }
  | { readonly kind: 'fileEnd'; readonly value: z.infer<typeof fileEndSchema> }
  | { readonly kind: 'summary'; readonly value: Summary };
