/** Every text of one language with its path. */
export function everyText(of: object, path = ""): [string, string][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? everyText(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)]],
  );
}

/** Names of the values that a text takes. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}
