/** What Excel hands over for a cell that holds more than a plain value: a number with its format, a picture, a record. */
interface RichCell {
  readonly type: unknown;
  readonly basicValue?: unknown;
  readonly basicType?: unknown;
  readonly text?: unknown;
}

function isRich(cell: unknown): cell is RichCell {
  return typeof cell === "object" && cell !== null && "type" in cell;
}

/**
 * A cell by its plain value: of a number with its format the number. Pictures, records and whatever else has none stay
 * what they are, and are refused by name.
 */
export function basicValue(cell: unknown): unknown {
  if (!isRich(cell) || cell.basicType === "Error" || cell.type === "Error") return cell;
  const { basicValue: plain } = cell;
  return typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : cell;
}

/** A cell without a plain value as a message names it: "WebImage", "Entity: ไสไทย". */
export function nameOfRich(cell: unknown): string | null {
  if (!isRich(cell) || typeof cell.type !== "string") return null;
  const name = typeof cell.text === "string" ? `${cell.type}: ${cell.text}` : cell.type;
  return name.slice(0, 40);
}
