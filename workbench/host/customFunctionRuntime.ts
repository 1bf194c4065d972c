import type { Json } from "./json";

/** The far end of the custom-functions runtime: who keeps the calls. */
export interface CustomFunctionRuntime {
  /** The runtime in the add-in's page listens from now on. */
  runtimeReady(): void;
  setResults(results: Json): void;
}
