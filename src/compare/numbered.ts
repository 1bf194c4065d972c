/** What an officer knows an area, a unit or an indicator by. */
export interface Numbered {
  readonly number: string;
  readonly title: string;
}

export function numbered({ id, title }: { readonly id: string; readonly title: string }): Numbered {
  return { number: id, title };
}
