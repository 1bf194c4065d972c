/** Thai marks that stand above or below a letter and take no room in the line: ั, ิ to ฺ, ็ to ๎. */
export function isThaiMark(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
}
