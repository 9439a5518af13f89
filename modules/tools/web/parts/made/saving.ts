/** How the saving of a form stands, as its mutation says. */
export interface Saving {
  readonly isPending: boolean;
  readonly error: unknown;
}
