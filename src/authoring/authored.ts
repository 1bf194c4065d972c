import type { Outcome } from "../outcome";
import type { Overlay, Pack } from "../pack/schema";
import type { AuthoringIssue, SheetPlace } from "./issue";

/** A pack, or a province's own indicators, as the workbook has them. */
export type Authored = (
  | { readonly kind: "pack"; readonly pack: Pack }
  | { readonly kind: "overlay"; readonly overlay: Overlay; readonly base: Pack }
) & {
  /**
   * The cell that a place in the pack or overlay, such as `areas[0].units[1].indicators[0].rubric[3].when` or
   * `indicators[0].indicator.title`, came from.
   */
  readonly cellOf: (place: string) => SheetPlace;
  /** What is no fault, but may have been meant otherwise. */
  readonly remarks: readonly AuthoringIssue[];
};

/** What a workbook holds, or what is wrong with it. */
export type AuthoringRead = Outcome<Authored, readonly AuthoringIssue[]>;
