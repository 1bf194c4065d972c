const lowerCase = /(<(?:\w{1,20}:)?c [^<>]{0,200}?\br=")([A-Za-z]{0,2}[a-z][A-Za-z]{0,2})(?=\d)/g;

/** A sheet with its addresses in capitals, as every program but the one that wrote the file prints them. */
export function withUpperCaseAddresses(xml: string): string {
  return xml.replace(lowerCase, (_, before: string, letters: string) => before + letters.toUpperCase());
}
