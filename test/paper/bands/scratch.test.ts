import pack from "../../../packs/lpa-2567.json";
import { readBands } from "../../../src/paper/bands/readBands";
import { printWhen } from "../../../src/pack/rubric/print";
it("x", () => {
  for (const unit of pack.areas[0]!.units)
    for (const i of unit.indicators as any[]) {
      const r = readBands(
        i.rubric.map((b: any) => ({ score: b.score, text: b.text })),
        i.clauses,
        [],
      );
      console.log(
        i.id,
        JSON.stringify(r.measure),
        JSON.stringify(r.gate),
        [...r.states].map(String),
        "\n" +
          r.bands
            .map(
              (b, n) =>
                `${b.certainty} | ${b.readings.map(printWhen).join(" ## ")} | want ${i.rubric[n].when} ${JSON.stringify(b.doubts)} ${b.differ?.states}`,
            )
            .join("\n"),
      );
    }
});
