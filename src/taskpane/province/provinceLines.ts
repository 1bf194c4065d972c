import { laoAbbreviations } from "../../pack/laoType";
import type { PassShare } from "../../province/passShares";
import type { ReachedLevel } from "../../score/level";
import type { ProvinceViewTexts } from "../../texts/pane/provinceViewTexts";
import { percentText } from "../../words/percentText";
import type { Shell } from "../shell";
import type { ShownDuplicates, ShownLao, ShownRank, StampedFile, WeakIndicator } from "./shownProvince";

/** What lines of the province are said with. */
export interface Speech extends Pick<Shell, "say" | "digits"> {
  readonly t: ProvinceViewTexts;
}

/** 0–100; a dash where it is not known. */
export function percentSaid({ t, digits }: Speech, percent: number | null): string {
  return percent === null ? t.none : digits(percentText(percent, 2));
}

/** Percent points with their sign. */
export function changeSaid({ digits }: Speech, change: number): string {
  const sign = change > 0 ? "+" : change < 0 ? "−" : "";
  return digits(`${sign}${Math.abs(change).toFixed(2)}`);
}

export function typeAndDistrict({ t }: Speech, { type, district }: ShownLao): string {
  return joined([laoAbbreviations[type], district === undefined || district === "" ? t.unsaid : district]);
}

/** Of a ranked organization, below its name and percent. */
export function rankLines(speech: Speech, one: ShownRank, year: number | null): readonly string[] {
  const { say, t } = speech;
  const { score, full, level, before } = one;
  return [
    joined([
      typeAndDistrict(speech, one),
      ...(score === null || full === null ? [] : [say(t.marks, { score, full })]),
      levelSaid(speech, level),
    ]),
    ...(before === null || year === null
      ? []
      : [
          say(t.before, {
            ...{ year, percent: percentSaid(speech, before.percent) },
            change: changeSaid(speech, before.change),
          }),
        ]),
  ];
}

/** The percents of its areas, each of which stays in one line. */
export function areaParts(speech: Speech, { areas }: ShownRank): readonly string[] {
  const { say, t } = speech;
  return areas.map(({ area, percent }) => say(t.area, { area, percent: percentSaid(speech, percent) }));
}

function levelSaid({ say, t }: Speech, level: ReachedLevel | null): string {
  switch (level?.kind) {
    case "named":
      return level.title;
    case "belowNamed":
      return say(t.belowLevels, { from: level.lowest.from });
    case "noLevels":
    case undefined:
      return "";
  }
}

export function passLine(speech: Speech, { area, needed, passed, assessed, share }: PassShare): string {
  const { say, t } = speech;
  const values = { needed, passed, assessed, share: percentSaid(speech, share) };
  return area === null ? say(t.passOfAll, values) : say(t.passOfArea, { ...values, area });
}

export function weakLines(speech: Speech, one: WeakIndicator): readonly string[] {
  const { say, t } = speech;
  const { meanScore, full, atFull, assessed, shareAtFull, mostMissed } = one;
  return [
    joined([
      ...(meanScore === null || full === null ? [] : [say(t.mean, { mean: meanScore, full })]),
      say(t.atFull, { atFull, assessed, share: percentSaid(speech, shareAtFull) }),
    ]),
    ...(mostMissed ? [say(t.mostMissed, mostMissed)] : []),
  ];
}

export function duplicateLine(speech: Speech, { name, kept, leftOut, by }: ShownDuplicates): string {
  const { say, t } = speech;
  return say(t.duplicate, {
    ...{ name, by: t.by[by] },
    kept: fileSaid(speech, kept),
    leftOut: leftOut.map((one) => fileSaid(speech, one)),
  });
}

function fileSaid({ say, digits, t }: Speech, { file, stamp }: StampedFile): string {
  return stamp === null
    ? say(t.unstamped, { file })
    : say(t.stamped, { file, stamp: digits(stamp.slice(0, 19).replace("T", " ")) });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
