import type { Compiler } from "webpack";

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
}

export interface FunctionMetadata<Parameter extends ParameterMetadata = ParameterMetadata> {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
}

/** By function id. */
export type Descriptions = Readonly<
  Record<string, { readonly description: string; readonly parameters?: Readonly<Record<string, string>> }>
>;

export function localise<Metadata extends { readonly functions: readonly FunctionMetadata[] }>(
  metadata: Metadata,
  descriptions: Descriptions,
): { readonly metadata: Metadata; readonly problems: readonly string[] };

export class FunctionsMetadata {
  constructor(options: { readonly descriptions: string });
  apply(compiler: Compiler): void;
}
