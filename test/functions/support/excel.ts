/** What Excel's JavaScript-only runtime offers: nothing but CustomFunctions. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
} as const;

type ExcelFunction = (...args: unknown[]) => unknown;

/** The runtime's CustomFunctions object and what has been associated with it. */
export function createRuntime(): {
  readonly customFunctions: object;
  readonly associated: Map<string, ExcelFunction>;
} {
  const associated = new Map<string, ExcelFunction>();
  const customFunctions = {
    associate: (id: string, work: ExcelFunction) => associated.set(id, work),
    Error: ExcelError,
    ErrorCode: errorCodes,
  };
  return { customFunctions, associated };
}

/** Calls one function as Excel does, and gives its value, or its error with the message that Excel shows. */
export type Call = (id: string, ...args: unknown[]) => unknown;

export function caller(associated: ReadonlyMap<string, ExcelFunction>): Call {
  return (id, ...args) => {
    const work = associated.get(id);
    if (!work) throw new Error(`${id} is not associated`);
    try {
      return work(...args);
    } catch (thrown) {
      if (thrown instanceof ExcelError) return `${thrown.code} ${thrown.message ?? ""}`;
      throw thrown;
    }
  };
}
