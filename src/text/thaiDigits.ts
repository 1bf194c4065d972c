const zero = "๐".charCodeAt(0);

/** The text with Thai digits. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
