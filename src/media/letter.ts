/** The pack that the provincial office's letter became: indicator 6, round 1 of fiscal year 2567. */
export const mediaPackId = "province-media-2567";

/** Topics that the letter asks for: “จำนวน ๒ เรื่อง”. */
export const topicsAsked = 2;

/** Media by the order of their topics. */
export const mediumNumbers = [1, 2] as const;

export type MediumNumber = (typeof mediumNumbers)[number];

/** What the letter wants each medium to state, in its order. */
export const statedItems = ["title", "area", "cause", "content", "maker"] as const;

export type StatedItem = (typeof statedItems)[number];

/** What is entered for each medium, in the order in which it is asked for. */
export const mediumFields = ["indicator", ...statedItems, "format", "made", "taught"] as const;

export type MediumField = (typeof mediumFields)[number];

/** What is entered once for the whole report of each form. */
export const formFields = {
  1: ["considered", "plan"],
  2: ["workSummary", "satisfactionSummary", "strategy"],
} as const;

export type FormNumber = keyof typeof formFields;

export type FormField = (typeof formFields)[FormNumber][number];

/** What a clause of the pack is done by. */
export type ClauseSource =
  /** Both media have it. */
  | { readonly kind: "media"; readonly field: MediumField }
  | { readonly kind: "form"; readonly field: FormField }
  /** The day sent against the day due. */
  | { readonly kind: "sent" }
  /** The link to the evidence. */
  | { readonly kind: "link" }
  /** Both media have counts that can be added up. */
  | { readonly kind: "satisfaction" };

export interface MediaForm {
  readonly form: FormNumber;
  /** Key of the pack's indicator that it reports. */
  readonly indicator: string;
  readonly steps: { readonly first: number; readonly last: number };
  /** By the clause's number. */
  readonly clauses: Readonly<Record<string, ClauseSource>>;
  /** An Excel serial day; null where the letter refers to a paper that is not at hand (“ตามที่ตัวชี้วัดกำหนด”). */
  readonly due: number | null;
}

const ofMedia = (field: MediumField): ClauseSource => ({ kind: "media", field });
const ofForm = (field: FormField): ClauseSource => ({ kind: "form", field });

/** The two forms of the letter, and by what of the report each clause of the pack is done. */
export const mediaForms: readonly [MediaForm, MediaForm] = [
  {
    form: 1,
    indicator: "media-made-on-two-topics",
    steps: { first: 1, last: 3 },
    clauses: {
      "1": ofMedia("made"),
      "2": ofForm("considered"),
      "3": ofMedia("title"),
      "4": ofMedia("area"),
      "5": ofMedia("cause"),
      "6": ofMedia("content"),
      "7": ofMedia("maker"),
      "8": ofForm("plan"),
      "9": { kind: "sent" },
      "10": { kind: "link" },
    },
    due: null,
  },
  {
    form: 2,
    indicator: "media-taught-and-satisfaction-measured",
    steps: { first: 4, last: 5 },
    clauses: {
      "1": ofMedia("taught"),
      "2": { kind: "satisfaction" },
      "3": ofForm("workSummary"),
      "4": ofForm("satisfactionSummary"),
      "5": ofForm("strategy"),
      "6": { kind: "sent" },
      "7": { kind: "link" },
    },
    due: null,
  },
];
