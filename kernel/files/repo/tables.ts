/** Rows as the migrations make them, without `org_id`: row-level security sets and filters it. */
export interface FileBlobRow {
  readonly sha256: string;
  /** PostgreSQL's bigint comes as text. */
  readonly size_bytes: string;
  readonly refs: number;
  readonly touched_at: Date;
  readonly doomed_at: Date | null;
}

export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly media_type: string;
  readonly size_bytes: string;
  readonly sha256: string;
  readonly purpose: string;
  readonly rewritten: boolean;
  readonly width: number | null;
  readonly height: number | null;
  readonly created_by_kind: 'member' | 'visitor' | 'job';
  readonly created_by: string | null;
  readonly created_at: Date;
  readonly unreferenced_since: Date | null;
}

export interface FileReferenceRow {
  readonly owner_kind: string;
  readonly owner_id: string;
  readonly file_id: string;
  readonly position: number;
  readonly created_at: Date;
}

export interface FileVariantRow {
  readonly file_id: string;
  readonly variant: string;
  readonly sha256: string | null;
  readonly size_bytes: string | null;
  readonly created_at: Date;
}

export interface FilesTables {
  file_blobs: FileBlobRow;
  files: FileRow;
  file_references: FileReferenceRow;
  file_variants: FileVariantRow;
}
