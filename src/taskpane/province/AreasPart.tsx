import type { JSX } from "preact";
import { findLaoType, laoAbbreviations } from "../../pack/laoType";
import type { GroupRow } from "../../province/groups";
import { passLine, percentSaid } from "./provinceLines";
import { ProvinceRow, ProvinceRows } from "./ProvinceRow";
import type { ShownProvince } from "./shownProvince";
import { useSpeech } from "./useSpeech";

type Figures = Pick<GroupRow, "assessed" | "mean" | "highest" | "lowest" | "passMarks">;

/** Areas over all organizations, and how many pass; the same by type and by district. */
export function AreasPart({ shown }: { readonly shown: ShownProvince }): JSX.Element {
  const { say, t } = useSpeech();
  const { areas, byType, byDistrict, ranking, unfinished, meanPercent, passMarks } = shown;
  const all = ranking.length + unfinished.length;
  const percents = ranking.map(({ percent }) => percent);
  const total: Figures = {
    ...{ assessed: percents.length, mean: meanPercent },
    ...{ highest: percents[0] ?? null, lowest: percents.at(-1) ?? null },
    passMarks: passMarks.filter(({ area }) => area === null),
  };
  return (
    <>
      <p class="quiet">{t.means}</p>
      <ProvinceRows
        rows={[
          ...areas.map((row) => (
            <Group key={row.area} name={say(t.areaTitle, { ...row })} laos={all} figures={row} />
          )),
          <Group key="" name={t.total} laos={all} figures={total} />,
        ]}
      />
      <h3>{t.byType}</h3>
      <Groups rows={byType} nameOf={typeSaid} />
      <h3>{t.byDistrict}</h3>
      <Groups rows={byDistrict} nameOf={String} />
    </>
  );
}

function typeSaid(code: string): string {
  const type = findLaoType(code);
  return type ? laoAbbreviations[type] : code;
}

interface GroupsProps {
  readonly rows: readonly GroupRow[];
  readonly nameOf: (group: string) => string;
}

function Groups({ rows, nameOf }: GroupsProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <ProvinceRows
      rows={rows.map((row) => (
        <Group
          key={row.group}
          name={row.group === "" ? t.unsaid : nameOf(row.group)}
          laos={row.laos}
          figures={row}
        />
      ))}
    />
  );
}

interface GroupProps {
  readonly name: string;
  readonly laos: number;
  readonly figures: Figures;
}

function Group({ name, laos, figures }: GroupProps): JSX.Element {
  const speech = useSpeech();
  const { say, t } = speech;
  const { assessed, mean, highest, lowest, passMarks } = figures;
  const ends = { highest: percentSaid(speech, highest), lowest: percentSaid(speech, lowest) };
  return (
    <ProvinceRow
      head={name}
      figure={percentSaid(speech, mean)}
      lines={[
        say(t.assessed, { assessed, laos }),
        ...(assessed > 1 ? [say(t.ends, ends)] : []),
        ...passMarks.map((mark) => passLine(speech, mark)),
      ]}
    />
  );
}
