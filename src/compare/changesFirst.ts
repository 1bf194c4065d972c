import type { ComparedIndicator } from "./comparison";

/** What changed first, then what one pack does not speak of, then what is the same; each in the order it had. */
export function changesFirst(entries: readonly ComparedIndicator[]): readonly ComparedIndicator[] {
  return [...entries].sort((one, other) => rank(one) - rank(other));
}

function rank({ status }: ComparedIndicator): number {
  switch (status) {
    case "same":
      return 2;
    case "unknownInOlder":
    case "unknownInNewer":
      return 1;
    default:
      return 0;
  }
}
