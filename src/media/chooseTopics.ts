import { fail, succeed, type Issue, type NoValues, type Outcome } from "../outcome";
import { withoutHidden } from "../text/plainText";
import { isTied, type TopicEvidence } from "./evidence";
import { topicsAsked } from "./letter";

/** Two topics, and all the evidence that they were chosen from. */
export interface TopicChoice {
  readonly topics: readonly [TopicEvidence, TopicEvidence];
  readonly by: "evidence" | "officer";
  /** Strongest first. */
  readonly evidence: readonly TopicEvidence[];
  /** Topics that the evidence does not tell from the second one, which only comes first in print. */
  readonly tied: readonly TopicEvidence[];
}

export interface TopicIssueValues {
  /** The table of indicators is empty. */
  noIndicators: NoValues;
  /** At fewer than two indicators somebody is below full marks. */
  tooFewWeak: { count: number };
  wrongCount: { count: number };
  chosenTwice: { topic: string };
  /** @see TopicEvidence.id */
  unknownTopic: { topic: string; topics: readonly string[] };
  /** Two areas have an indicator of this number. */
  unclearTopic: { topic: string; topics: readonly string[] };
}

export type TopicIssue = Issue<TopicIssueValues>;

/**
 * The first two of the evidence, or those that an officer names.
 *
 * @param wanted "3,5" or "1.3, ๒.๑": numbers of indicators, or an area's number, a dot and the indicator's; null leaves it to
 *   the evidence.
 */
export function chooseTopics(
  evidence: readonly TopicEvidence[],
  wanted: string | null,
): Outcome<TopicChoice, TopicIssue> {
  if (evidence.length === 0) return fail({ code: "noIndicators", values: {} });
  if (wanted !== null) return chosenByOfficer(evidence, wanted);
  const weak = evidence.filter(({ belowFull }) => belowFull > 0);
  const [first, second, ...others] = weak;
  return first && second
    ? succeed({
        ...{ topics: [first, second], by: "evidence", evidence },
        tied: others.filter((one) => isTied(second, one)),
      })
    : fail({ code: "tooFewWeak", values: { count: weak.length } });
}

function chosenByOfficer(
  evidence: readonly TopicEvidence[],
  wanted: string,
): Outcome<TopicChoice, TopicIssue> {
  const names = wanted
    .split(",")
    .map(withoutHidden)
    .filter((name) => name !== "");
  if (names.length !== topicsAsked) return fail({ code: "wrongCount", values: { count: names.length } });
  const found: TopicEvidence[] = [];
  for (const topic of names) {
    const [only, ...others] = named(evidence, topic);
    if (!only) return fail({ code: "unknownTopic", values: { topic, topics: evidence.map(fullNumber) } });
    if (others.length > 0)
      return fail({ code: "unclearTopic", values: { topic, topics: [only, ...others].map(fullNumber) } });
    if (found.includes(only)) return fail({ code: "chosenTwice", values: { topic } });
    found.push(only);
  }
  const [first, second] = found;
  return first && second
    ? succeed({ topics: [first, second], by: "officer", evidence, tied: [] })
    : fail({ code: "wrongCount", values: { count: found.length } });
}

/** A number as printed goes before one put together of area and number. */
function named(evidence: readonly TopicEvidence[], wanted: string): readonly TopicEvidence[] {
  const printed = evidence.filter(({ id }) => withoutHidden(id) === wanted);
  return printed.length > 0 ? printed : evidence.filter((one) => fullNumber(one) === wanted);
}

/** "1.3": the third indicator of area 1; a number that begins with its area's stays as it is. */
export function fullNumber({ area, id }: Pick<TopicEvidence, "area" | "id">): string {
  const number = withoutHidden(id);
  return area === "" || number.startsWith(`${area}.`) ? number : `${area}.${number}`;
}
