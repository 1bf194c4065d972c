type CustomFunctionCode = (...values: unknown[]) => unknown;

/** The table of the add-in's functions, in the shape in which the custom-functions runtime reads it. */
export class Association {
  readonly mappings: Record<string, CustomFunctionCode> = {};
  private readonly handlers: (() => void)[] = [];

  /** Takes one id with its function, or a table of them. */
  readonly associate = (
    idOrTable: string | Readonly<Record<string, CustomFunctionCode>>,
    code?: CustomFunctionCode,
  ): void => {
    const table = typeof idOrTable === "string" ? { [idOrTable]: code } : idOrTable;
    for (const [id, each] of Object.entries(table)) {
      if (typeof each !== "function") throw new Error(`CustomFunctions.associate: "${id}" has no function.`);
      this.mappings[id.toUpperCase()] = each;
    }
    for (const handler of this.handlers) handler();
  };

  /** The runtime and the workbench wish to know of functions that come later. */
  onchange(handler: () => void): void {
    this.handlers.push(handler);
  }
}
