/** A table of a module, declared in its manifest; the migrator applies tenancy and rights from this, never by hand. */
export interface Table {
  readonly name: string;
  /** `tenant`: row-level security by `org_id`. `installation`: no organisation (users, sessions ...). */
  readonly tenancy: 'tenant' | 'installation';
  /** The program may add and read rows, never change or delete them. */
  readonly appendOnly?: boolean;
  /** The functions of the schemas `resolver` and `search` may read it past row-level security. */
  readonly resolvable?: boolean;
  /** Columns that open something (tokens, their hashes): no export holds them. */
  readonly withheld?: readonly string[];
  /** How long its rows are kept, as the operator's documentation states it. */
  readonly retention: string;
}

/** What the migrator needs to know of a module. */
export interface ModuleSchema {
  readonly module: string;
  /** Folders of `20261120T0900-name.sql` files. */
  readonly migrationFolders: readonly string[];
  readonly tables: readonly Table[];
}
