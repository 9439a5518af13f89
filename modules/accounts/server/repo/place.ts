/** A place in a list whose newest entries come first. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

/** Before everything: where the first page begins. */
export const beginning: Place = {
  at: new Date('9999-12-31T23:59:59.999Z'),
  id: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
};
