import type { Compiler } from "webpack";

export function withThaiTable(script: string): string;

export class ThaiTable {
  constructor(options: { readonly scripts: readonly string[] });
  apply(compiler: Compiler): void;
}
