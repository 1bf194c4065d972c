export const DEVELOPMENT_ADDRESS: string;
export function publicFolder(address: string | undefined): string;
export function rewriteManifest(content: Buffer, address: string | undefined): string;
