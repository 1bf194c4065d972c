const key = "lpa.planOwner";

/** Whose work "mine" is, as it stands in the work plan; "" where nobody said. Kept in this person's browser alone. */
export function readOwnName(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

export function keepOwnName(name: string): void {
  try {
    if (name === "") localStorage.removeItem(key);
    else localStorage.setItem(key, name);
  } catch {
    // Storage may be denied; the choice then lasts as long as the view.
  }
}
