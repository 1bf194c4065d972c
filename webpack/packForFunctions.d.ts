declare function packForFunctions(json: string): string;

declare namespace packForFunctions {
  function withoutUnread(part: unknown): unknown;
}

export = packForFunctions;
