import { OfficeError, type OfficeErrorCode } from "./officeError";

export interface Fault {
  /** The action to fail, counted from 1 over all batches from now on, among those that match. */
  readonly action: number;
  /** Counts only actions of this member, such as "values", "add" or "delete"; left out, every action. */
  readonly member?: string;
  readonly code?: OfficeErrorCode;
  readonly message?: string;
}

/** Lets a test make Excel refuse an action that it would do. A fault strikes once. */
export class FaultInjector {
  private fault: Fault | null = null;
  private met = 0;
  private actions = 0;

  inject(fault: Fault): void {
    this.fault = fault;
    this.met = 0;
  }

  clear(): void {
    this.fault = null;
  }

  /** How many actions of the add-in were run since the last call of `startCounting`: each of them can be made to fail. */
  actionCount(): number {
    return this.actions;
  }

  startCounting(): void {
    this.actions = 0;
  }

  /** Called before each action with the member that it uses. */
  meet(member: string): void {
    this.actions += 1;
    const { fault } = this;
    if (!fault || (fault.member !== undefined && fault.member !== member)) return;
    this.met += 1;
    if (this.met < fault.action) return;
    this.clear();
    throw new OfficeError(fault.code ?? "GeneralException", fault.message ?? "An injected fault.", member);
  }
}
