/** The keys that have a value. */
export function pick<Value extends object>(
  values: Value,
): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Value]?: NonNullable<Value[Key]> };
}

/** Whether an object has no keys. */
export function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
