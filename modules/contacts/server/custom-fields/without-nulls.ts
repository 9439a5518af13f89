/** Custom fields without those that are null: null is how a caller says that a field is to go. */
export function withoutNulls<Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
