import fc from "fast-check";
import type { Answers } from "../../../src/answers/answers";
import { laoTypes, type LaoType } from "../../../src/pack/laoType";
import type { Pack } from "../../../src/pack/schema";
import { syntheticPack } from "../../../bench/syntheticPack";
import { arbitraryAnswers } from "../../answers/support/arbitraryAnswers";
import { arbitraryPack } from "../../pack/support/arbitraryPack";
import { enteredEverywhere } from "../../workbook/support/enteredEverywhere";
import { anyScoring, anyWording } from "./edits";
import { edited, lpa2563, lpa2567, type Writable } from "./packs";
import { anyRegrouping } from "./regroup";

/** A filled year, and a pack to take it to. */
export interface Crossed {
  readonly older: Pack;
  readonly newer: Pack;
  readonly laoType: LaoType;
  readonly answers: Answers;
}

const somePack = fc.oneof(
  { weight: 2, arbitrary: arbitraryPack() },
  { weight: 3, arbitrary: fc.constantFrom(lpa2567, lpa2567, lpa2563) },
  { weight: 2, arbitrary: fc.nat(50).map((seed) => syntheticPack({ indicators: 12, clauses: 50, seed })) },
);
const edit = fc.oneof(anyScoring, anyWording, anyRegrouping).map(({ apply }) => apply);
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

/** A later version, a later year, or a stranger's pack. */
function newerThan(older: Pack): fc.Arbitrary<Pack> {
  const another = fc.boolean().map((is) => (is ? `${older.id}-later` : older.id));
  const same = fc.tuple(edits, another).map(([all, id]) => {
    const changed = all.reduce(attempt, older);
    return { ...changed, id };
  });
  return fc.oneof({ weight: 4, arbitrary: same }, { weight: 1, arbitrary: somePack });
}

/** Edits are made for one paper; one that another paper has nothing for changes nothing. */
function attempt(pack: Pack, apply: (pack: Writable<Pack>) => void): Pack {
  try {
    return edited(pack, apply);
  } catch {
    return pack;
  }
}

export const crossed: fc.Arbitrary<Crossed> = somePack.chain((older) =>
  fc.record({ newer: newerThan(older), laoType: fc.constantFrom(...laoTypes) }).chain((to) => {
    const answers = fc.oneof(arbitraryAnswers(older), fc.constant(enteredEverywhere(older, to.laoType)));
    return answers.map((given) => ({ older, ...to, answers: given }));
  }),
);
