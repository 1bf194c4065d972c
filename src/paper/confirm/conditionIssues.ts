import { checkWhen } from "../../pack/checkRubric";
import { clauseStates } from "../../pack/clauseState";
import type { PackIssue } from "../../pack/issue";
import type { DraftIndicator } from "../draft";

/** As fine as any pack compares; what its own decimals forbid is found with the pack. */
const finest = 4;

/**
 * What a typed condition gets wrong about its indicator: signs and words, with their place in it, and clauses that are not
 * there. States, a precondition and a measure that it names are asked for afterwards.
 */
export function conditionIssues({ clauses }: DraftIndicator, when: string): readonly PackIssue[] {
  const anything = { kind: "percent", done: "", all: "" } as const;
  return checkWhen(
    when,
    {
      ...{ id: "", key: "", title: "", fullMarks: null, appliesTo: [], baseCut: { allowed: null } },
      ...{ counted: "real", rubric: "manual", evidence: [], laws: [], notes: [], source: { document: "" } },
      ...{ gate: { text: "" }, measure: anything },
      clauses: clauses.map(({ id }) => ({ id, text: "", states: [...clauseStates] })),
    },
    finest,
    "",
  );
}
