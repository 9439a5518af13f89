/**
 * A contact's interest: the sum of its reasons, never below 0 nor above 100. The sum itself is not cut, so that a
 * reason against it still counts for a contact whose reasons for it exceed the range.
 */
export function clampInterest(points: number): number {
  return Math.min(100, Math.max(0, points));
}
