import { rankOf } from "../score/cell";
import type { ChecklistAnswers } from "../score/evaluate";
import { evaluate } from "../score/evaluate";
import { sumMarks } from "../score/rounding";
import type { Task } from "./task";
import type { ItemPart, LineWays } from "./lineWays";
import type { Start, Way } from "./ways";

/** What belongs together, because only all of it gives more marks. */
export interface Bundle {
  /** The indicator's or item's key, or the id of an area's line. */
  readonly key: string;
  /** In printed order. */
  readonly tasks: readonly Task[];
  /** In marks; above 0. */
  readonly gain: number;
  /** One of the tasks, done without the others, would lower the score. */
  readonly isTrap: boolean;
}

/** Ways to take some of the tasks that are looked at before the rest is taken as one bundle. */
const mostTried = 5_000;

/** A way is cut up once, however many paths it is part of while a target slides. */
const cutUp = new WeakMap<Way, readonly Bundle[]>();

/** A way in bundles, each of which raises the score: as few tasks in each as can be, the first printed first. */
export function bundlesOf(way: Way, line: Pick<LineWays, "starts" | "parts">): readonly Bundle[] {
  const known = cutUp.get(way);
  if (known) return known;
  const bundles = cutAnew(way, line);
  cutUp.set(way, bundles);
  return bundles;
}

function cutAnew({ tasks }: Way, { starts, parts }: Pick<LineWays, "starts" | "parts">): readonly Bundle[] {
  const keys = [...new Set(tasks.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const own = tasks.filter((task) => task.key === key);
    const start = starts.get(key);
    const part = parts.get(key) ?? wholeLine;
    return start ? split(own, { ...start, ...part }) : own.flatMap((task) => typedBundle(task, part));
  });
}

const wholeLine: ItemPart = { floor: 0, weight: 1 };

function typedBundle(task: Task, { floor, weight }: ItemPart): readonly Bundle[] {
  const { key, change } = task;
  if (change.kind !== "marks") return [];
  const gain = sumMarks([(change.to - Math.max(change.from, floor)) * weight]);
  return [{ key, tasks: [task], gain, isTrap: false }];
}

/** Where the work begins, and how its marks count. */
interface Begun extends Start, ItemPart {}

function split(tasks: readonly Task[], start: Begun): readonly Bundle[] {
  const bundles: Bundle[] = [];
  const begun = Math.max(start.score, start.floor);
  let [done, left, score]: [readonly Task[], readonly Task[], number] = [[], tasks, begun];
  while (left.length > 0) {
    const next = smallestRaising(done, left, score, start) ?? left;
    const reached = scoreAfter([...done, ...next], start) ?? score;
    bundles.push({
      key: start.compiled.indicator.key,
      tasks: next,
      gain: sumMarks([(reached - score) * start.weight]),
      isTrap: next.length > 1 && next.some((task) => lowers(task, done, score, start)),
    });
    done = [...done, ...next];
    left = left.filter((task) => !next.includes(task));
    score = reached;
  }
  return bundles;
}

/** A state that no band names has no score at all. */
function lowers(task: Task, done: readonly Task[], score: number, start: Begun): boolean {
  return (scoreAfter([...done, task], start) ?? -1) < score;
}

function smallestRaising(
  done: readonly Task[],
  left: readonly Task[],
  score: number,
  start: Begun,
): readonly Task[] | null {
  let tried = 0;
  for (let size = 1; size < left.length; size += 1)
    for (const some of subsets(left, size)) {
      tried += 1;
      if (tried > mostTried) return null;
      if ((scoreAfter([...done, ...some], start) ?? 0) > score) return some;
    }
  return null;
}

function* subsets(tasks: readonly Task[], size: number): Generator<readonly Task[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, first] of tasks.entries())
    for (const others of subsets(tasks.slice(index + 1), size - 1)) yield [first, ...others];
}

/** Null where no band names the state. */
function scoreAfter(tasks: readonly Task[], start: Begun): number | null {
  const reached = evaluate(start.compiled, answersAfter(tasks, start));
  return reached && Math.max(reached.score, start.floor);
}

function answersAfter(tasks: readonly Task[], { answers, compiled }: Start): ChecklistAnswers {
  const states = [...answers.states];
  let { gate, measured } = answers;
  for (const { change } of tasks)
    switch (change.kind) {
      case "gate":
        gate = true;
        break;
      case "clause":
        states[compiled.indicator.clauses.findIndex(({ id }) => id === change.clause)] = rankOf[change.to];
        break;
      case "count":
        measured = change.reached;
        break;
      default:
    }
  return { kind: "answers", gate, states, measured };
}
