import type { LaoType } from "../pack/laoType";

/** The organization whose year it is. */
export interface Lao {
  readonly name: string;
  readonly type: LaoType;
  readonly province: string;
}
