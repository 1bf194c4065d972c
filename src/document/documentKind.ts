/** The papers that are made of a year's result, as calls name them. */
export const documentKinds = ["memo", "best-practice", "agenda"] as const;

export type DocumentKind = (typeof documentKinds)[number];

export function isDocumentKind(word: string): word is DocumentKind {
  return documentKinds.some((kind) => kind === word);
}
