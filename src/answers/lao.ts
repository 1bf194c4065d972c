import type { LaoType } from "../pack/laoType";

/** The organization whose year it is. */
export interface Lao {
  readonly name: string;
  readonly type: LaoType;
  readonly province: string;
  /** Left out where it is not said, as by templates of before. */
  readonly district?: string;
}
