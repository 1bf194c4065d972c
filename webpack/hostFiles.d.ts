export interface HostRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

export function headersByPath(rules: readonly HostRule[]): ReadonlyMap<string, ReadonlyMap<string, string>>;

export function hostFiles(
  rules: readonly HostRule[],
  folder: string,
): Readonly<Record<"_headers" | "nginx-headers.conf" | "web.config", string>>;
