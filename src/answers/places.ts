import { fieldsByPlace, type AnswerPlace } from "./entries";

/** A place as one word, by which it is found again: "clause/internal-control-report/8/date". */
export function printAnswerPlace(place: AnswerPlace): string {
  return partsOf(place)
    .map((part) => encodeURIComponent(String(part)))
    .join("/");
}

function partsOf(place: AnswerPlace): readonly (string | number)[] {
  switch (place.of) {
    case "indicator":
    case "workPlan":
      return [place.of, place.key, place.field];
    case "clause":
      return [place.of, place.key, place.clause, place.field];
    case "line":
      return [place.of, place.key, place.line, place.field];
    case "area":
      return [place.of, place.area, place.field];
    case "history":
    case "holiday":
      return [place.of, place.line, place.field];
    case "historyArea":
      return [place.of, place.line, place.area];
    case "division":
      return [place.of, place.line];
    case "executive":
      return [place.of, place.id, place.field];
  }
}

/** Null for what is printed of no place. */
export function parseAnswerPlace(text: string): AnswerPlace | null {
  const place = placeOf(text.split("/").map(decoded));
  return place && printAnswerPlace(place) === text ? place : null;
}

function placeOf([of = "", one = "", two = "", three = ""]: readonly string[]): AnswerPlace | null {
  const { indicator, clause, line, area, workPlan, history, holiday, executive } = fieldsByPlace;
  switch (of) {
    case "indicator":
      return within(indicator, two, (field) => ({ of, key: one, field }));
    case "clause":
      return within(clause, three, (field) => ({ of, key: one, clause: two, field }));
    case "line":
      return within(line, three, (field) => ({ of, key: one, line: Number(two), field }));
    case "area":
      return within(area, two, (field) => ({ of, area: one, field }));
    case "workPlan":
      return within(workPlan, two, (field) => ({ of, key: one, field }));
    case "history":
      return within(history, two, (field) => ({ of, line: Number(one), field }));
    case "holiday":
      return within(holiday, two, (field) => ({ of, line: Number(one), field }));
    case "historyArea":
      return { of, line: Number(one), area: two };
    case "division":
      return { of, line: Number(one) };
    case "executive":
      return within(executive, two, (field) => ({ of, id: one, field }));
    default:
      return null;
  }
}

function within<Field extends string>(
  fields: { readonly [Name in Field]: Name },
  word: string,
  placed: (field: Field) => AnswerPlace,
): AnswerPlace | null {
  const field = Object.values<Field>(fields).find((one) => one === word);
  return field === undefined ? null : placed(field);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that begins no letter was printed of nothing.
    return "";
  }
}
