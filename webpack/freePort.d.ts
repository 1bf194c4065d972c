export function freePort(asked: {
  readonly port: number;
  readonly mayMove: boolean;
}): Promise<{ readonly port: number; readonly isMoved: boolean } | null>;
