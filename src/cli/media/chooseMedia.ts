import { chooseTopics, fullNumber, type TopicChoice } from "../../media/chooseTopics";
import { topicEvidence, type TopicEvidence } from "../../media/evidence";
import { writeMediaWorkbook } from "../../media/file/mediaWorkbook";
import { visibleText } from "../../text/visibleText";
import { mediaTexts } from "../../texts/mediaTexts";
import { fill } from "../../texts/texts";
import { sayIssue } from "../../words/sayIssue";
import { hanging } from "../columns";
import { refuse, type ExitCode, type Request } from "../request";
import { writeOut, type FileContent } from "../writeOut";
import { mediaPack } from "./openMedia";
import { weakIndicators, type WeakIndicators } from "./weakIndicators";

/** Chooses the two topics of a province's media and writes the workbook in which they are reported. */
export async function chooseMedia(request: Request): Promise<ExitCode> {
  const { files, flags, language } = request;
  const { out = "", topics } = flags.values;
  const t = mediaTexts[language];
  return writeOut(request, out, { endings: [".xlsx"], sources: files }, async () => {
    const weak = await weakIndicators(request, out);
    if (!weak.ok) return refuse(request, weak.trouble, 1);
    const choice = chooseTopics(topicEvidence(weak.value.lines), topics ?? null);
    if (!choice.ok) return refuse(request, [sayIssue(t.topic, choice.trouble, {})], 1);
    return contentOf(request, weak.value, choice.value);
  });
}

async function contentOf(
  { language }: Request,
  weak: WeakIndicators,
  choice: TopicChoice,
): Promise<FileContent> {
  const t = mediaTexts[language];
  const { topics, tied, by } = choice;
  return {
    content: await writeMediaWorkbook(mediaPack(), { ...weak, choice }, new Date()),
    problems: weak.unread === 0 ? [] : [fill(t.unreadFile, { count: weak.unread })],
    told: {
      lines: [
        ...(weak.year === null ? [] : [fill(t.ofYear, { year: weak.year })]),
        ...topics.flatMap((topic, index) => hanging("", topicLine(t, topic, index + 1))),
        ...topics.flatMap(({ isMost }, index) => (isMost ? [] : [fill(t.notMost, { number: index + 1 })])),
        ...(tied.length === 0 ? [] : [fill(t.tied, { topics: tied.map(fullNumber) })]),
      ],
      data: {
        ...{ year: weak.year, province: weak.province, by, topics: topics.map(topicData) },
        ...{ tied: tied.map(fullNumber), evidence: choice.evidence.map(topicData), unread: weak.unread },
      },
    },
  };
}

function topicLine(t: (typeof mediaTexts)["th" | "en"], topic: TopicEvidence, number: number): string {
  const { belowFull: below, assessed, share, marksLost: lost } = topic;
  const named = fill(t.topicNamed, { number: fullNumber(topic), title: visibleText(topic.title) });
  return fill(t.topicsTold, { number, topic: named, below, assessed, share: share.toFixed(2), lost });
}

function topicData(topic: TopicEvidence): object {
  return { number: fullNumber(topic), ...topic };
}
