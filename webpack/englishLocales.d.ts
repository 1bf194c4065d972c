export function forEveryEnglish(manifest: string): string;
