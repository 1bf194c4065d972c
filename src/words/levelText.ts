import type { ReachedLevel } from "../score/level";
import type { FunctionsTexts } from "../texts/functionsTexts";
import { fill } from "../texts/texts";

/** A level by its title, or that the papers name none for it. @param pack The pack's id. */
export function levelText(texts: FunctionsTexts, level: ReachedLevel, pack: string): string {
  switch (level.kind) {
    case "named":
      return level.title;
    case "belowNamed":
      return fill(texts.belowLevels, { from: level.lowest.from });
    case "noLevels":
      return fill(texts.noLevels, { pack });
  }
}
