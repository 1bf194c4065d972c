/** How a cell looks, in terms that every writer has. Colours are RRGGBB. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  /** Characters between the border and what begins or ends at it. */
  readonly indent?: number;
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly format?: string;
  /** Takes entries on a locked sheet. */
  readonly input?: boolean;
}

/** The font of Thai government papers, in points; machines without it show another Thai font of about its size. */
export const font = { name: "TH Sarabun New", size: 16 } as const;

const green = "185C37";
const paleGreen = "E2EFDA";
const entry = "FFF9E5";
const grey = "616161";

/** `@` keeps what is typed as text: 1.10 stays 1.10, and 1-2 is no day. A formula in such a cell would be text too. */
const asText = "@";
/** Room at the end, because LibreOffice forgets the indent of some formulas with a format. */
const percent = "0.00_)_)";
/** Day, month and Buddhist year: Arabic digits (1), the Buddhist calendar (07), Thai (041E). */
const day = "[$-107041E]d mmm yyyy";

const boxed = { border: true, wrap: true, vertical: "top" } as const;
const left = { horizontal: "left", indent: 1 } as const;
/** Numbers do not wrap: LibreOffice forgets the indent of those that may. */
const right = { horizontal: "right", indent: 1, wrap: false } as const;
const headed = { ...boxed, bold: true, fill: paleGreen, vertical: "center" } as const;
const typed = { ...boxed, fill: entry, input: true } as const;

export const blueprintStyles = {
  title: { size: 20, bold: true, color: green, format: asText },
  note: { color: grey, wrap: true, vertical: "top", format: asText },
  unit: { bold: true, color: green, vertical: "center", format: asText },
  unitFormula: { bold: true, color: green, vertical: "center" },
  header: { ...headed, horizontal: "center", format: asText },
  heading: { ...headed, ...left, format: asText },
  headingLabel: { ...headed, ...right, wrap: true, format: asText },
  headingMarks: { ...headed, size: 18, horizontal: "center" },
  headingInput: { ...headed, size: 18, horizontal: "center", fill: entry, input: true },
  label: { ...boxed, ...left, color: grey, format: asText },
  code: { ...boxed, horizontal: "center", format: asText },
  text: { ...boxed, ...left, format: asText },
  formulaText: { ...boxed, ...left },
  why: { ...boxed, ...left, color: "404040" },
  state: { ...boxed, horizontal: "center" },
  marks: { ...boxed, ...right },
  percent: { ...boxed, ...right, indent: 0, format: percent },
  day: { ...boxed, horizontal: "center", format: day },
  total: { ...headed, ...left, format: asText },
  totalFormula: { ...headed, ...left },
  totalTrouble: { ...headed, ...left, color: "9C0006" },
  headingTrouble: { ...headed, ...left, color: "9C0006" },
  totalMarks: { ...headed, ...right },
  totalPercent: { ...headed, ...right, indent: 0, format: percent },
  entered: { ...boxed, ...right, format: '"ใส่แล้ว "0' },
  totalEntered: { ...headed, ...right, format: '"ใส่แล้ว "0' },
  totalEnteredOf: { ...headed, ...left, wrap: false, format: '"จาก "0' },
  enteredOf: { ...boxed, ...left, wrap: false, format: '"จาก "0' },
  inputText: { ...typed, ...left, format: asText },
  /** An entry that a formula may put in. */
  inputFormula: { ...typed, ...left },
  inputState: { ...typed, horizontal: "center" },
  inputMarks: { ...typed, ...right },
  inputPercent: { ...typed, ...right, indent: 0, format: percent },
  inputCount: { ...typed, ...right, format: "#,##0" },
  inputAmount: { ...typed, ...right, format: "#,##0.00" },
  inputDay: { ...typed, horizontal: "center", format: day },
  /** Of a printed paper: without a border or a colour. */
  paper: { wrap: true, vertical: "top", format: asText },
  paperCentre: { wrap: true, vertical: "top", horizontal: "center", format: asText },
  paperTitle: { size: 18, bold: true, wrap: true, vertical: "top", horizontal: "center", format: asText },
  hidden: { color: grey },
  hiddenText: { color: grey, format: asText },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof blueprintStyles;

/** The thin line around bordered cells. */
export const lineColor = "BFBFBF";

/** What conditional formats do to a cell. */
export const conditionalLooks = {
  good: { fill: "C6E0B4", color: "185C37" },
  warning: { fill: "FFE699", color: "5C4400" },
  bad: { fill: "F8CBAD", color: "9C0006" },
  muted: { fill: "EDEDED", color: "7F7F7F" },
} as const;

export type ConditionalLook = keyof typeof conditionalLooks;
