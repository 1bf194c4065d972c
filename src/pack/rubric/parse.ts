import { clauseStates, type ClauseState } from "../clauseState";
import {
  keywords,
  type All,
  type ClauseRange,
  type NumberTest,
  type Operator,
  type Term,
  type When,
} from "./syntax";
import { tokenize, type Sign, type Token } from "./tokens";

/** Where a condition stops making sense (1-based character), what stands there, and what could stand there. */
export interface WhenProblem {
  readonly at: number;
  readonly found: string;
  readonly expected: Expected;
}

export type Expected = "term" | "state" | "clause" | "number" | "comparison" | "separator" | "nothingMore";

export type Parsed = { readonly when: When } | { readonly problem: WhenProblem };

/** Reads a band's condition. Never throws: bad text gives the place and what was expected there. */
export function parseWhen(text: string): Parsed {
  const tokens = tokenize(text);
  if ("stray" in tokens) return { problem: { at: tokens.strayAt, found: tokens.stray, expected: "term" } };
  try {
    return { when: new Reader(tokens, text.length).when() };
  } catch (thrown) {
    if (thrown instanceof Stop) return { problem: thrown.problem };
    throw thrown;
  }
}

class Stop extends Error {
  constructor(readonly problem: WhenProblem) {
    super(problem.expected);
  }
}

const isState = (word: string): word is ClauseState => (clauseStates as readonly string[]).includes(word);
const isKeyword = (word: string): boolean => (keywords as readonly string[]).includes(word);

function isOperator(sign: Sign | undefined): sign is Operator {
  return sign !== undefined && sign !== "-" && sign !== "," && sign !== "/";
}

/** One reading of one condition, left to right, one token of look-ahead. */
class Reader {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  when(): When {
    if (this.takeWord("otherwise")) {
      if (this.peek()) this.stop("nothingMore");
      return { kind: "otherwise" };
    }
    const of: All[] = [this.all()];
    while (this.takeWord("or")) of.push(this.all());
    if (this.peek()) this.stop("separator");
    return { kind: "any", of };
  }

  private all(): All {
    const terms: Term[] = [this.term()];
    while (this.takeSign(",")) terms.push(this.term());
    return terms;
  }

  private term(): Term {
    if (this.takeWord("gate")) return { kind: "gate", met: true };
    if (this.takeWord("run")) return { kind: "run", range: this.range("clause") };
    if (this.takeWord("count")) return this.count();
    if (this.takeWord("value")) return { kind: "value", is: this.comparison() };
    if (this.takeWord("not")) {
      if (this.takeWord("gate")) return { kind: "gate", met: false };
      return { kind: "clauses", range: this.range("clause"), states: ["none"] };
    }
    const range = this.range("term");
    return { kind: "clauses", range, states: this.states() };
  }

  /** Clauses that are counted stand before a comparison: `count 2-6 >= 3`; in `count 2-6` the numbers are how many. */
  private count(): Term {
    const behind = this.signAhead(1) === "-" ? this.signAhead(3) : this.signAhead(1);
    const range = isOperator(behind) ? { range: this.range("comparison") } : {};
    return { kind: "count", ...range, is: this.comparison() };
  }

  private range(expected: Expected): ClauseRange {
    const first = this.clause(expected);
    const last = this.takeSign("-") ? this.clause("clause") : first;
    return { first, last };
  }

  private clause(expected: Expected): string {
    const token = this.peek();
    if (token?.kind !== "word" || isKeyword(token.text) || isState(token.text)) this.stop(expected);
    this.next += 1;
    return token.text;
  }

  private states(): readonly ClauseState[] {
    const token = this.peek();
    if (token?.kind !== "word" || token.text === "or") return ["done"];
    const states = [this.state()];
    while (this.takeSign("/")) states.push(this.state());
    return states;
  }

  private state(): ClauseState {
    const token = this.peek();
    if (token?.kind !== "word" || !isState(token.text)) this.stop("state");
    this.next += 1;
    return token.text;
  }

  private comparison(): NumberTest {
    const token = this.peek();
    if (token?.kind === "sign") {
      const operator = token.text;
      if (!isOperator(operator)) this.stop("comparison");
      this.next += 1;
      const number = this.number("number");
      return operator === "=" ? this.upTo(number) : { operator, number };
    }
    return this.upTo(this.number("comparison"));
  }

  private upTo(from: number): NumberTest {
    return this.takeSign("-")
      ? { operator: "between", from, to: this.number("number") }
      : { operator: "=", number: from };
  }

  private number(expected: Expected): number {
    const token = this.peek();
    if (token?.kind !== "word" || !/^\d+(\.\d+)?$/.test(token.text)) this.stop(expected);
    this.next += 1;
    return Number(token.text);
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }

  private signAhead(tokens: number): Sign | undefined {
    const token = this.tokens[this.next + tokens];
    return token?.kind === "sign" ? token.text : undefined;
  }

  private takeWord(text: string): boolean {
    const token = this.peek();
    const taken = token?.kind === "word" && token.text === text;
    if (taken) this.next += 1;
    return taken;
  }

  private takeSign(text: Sign): boolean {
    const token = this.peek();
    const taken = token?.kind === "sign" && token.text === text;
    if (taken) this.next += 1;
    return taken;
  }

  private stop(expected: Expected): never {
    const token = this.peek();
    throw new Stop({ at: token?.at ?? this.length + 1, found: token?.text ?? "", expected });
  }
}
