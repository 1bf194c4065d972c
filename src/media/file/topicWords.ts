import { mediaSheetsTh } from "../../texts/mediaSheets.th";
import { fill } from "../../texts/texts";
import { fullNumber } from "../chooseTopics";
import type { TopicEvidence } from "../evidence";

const t = mediaSheetsTh.topics;

/** "ตัวชี้วัดที่ 1.3 …" */
export function topicWords(topic: TopicEvidence): string {
  return fill(t.topic, { number: fullNumber(topic), title: topic.title });
}

/** What speaks for a topic. */
export function evidenceWords({ belowFull: below, assessed, share, marksLost: lost }: TopicEvidence): string {
  return fill(t.evidence, { below, assessed, share: share.toFixed(2), lost });
}
