import type { JSX } from "preact";
import { laoAbbreviations } from "../../pack/laoType";
import { typeAndDistrict } from "./provinceLines";
import { ProvinceRow, ProvinceRows } from "./ProvinceRow";
import type { ShownProvince, ShownReceived } from "./shownProvince";
import { useSpeech } from "./useSpeech";

/** Who was expected and has not sent a workbook that counts. */
export function NotReceivedPart({ shown: { received } }: { readonly shown: ShownProvince }): JSX.Element {
  const { t } = useSpeech();
  return received ? <Received received={received} /> : <p>{t.noList}</p>;
}

function Received({ received }: { readonly received: ShownReceived }): JSX.Element {
  const speech = useSpeech();
  const { say, t } = speech;
  const { expected, missing, unexpected, unclear } = received;
  return (
    <>
      <p>{say(t.received, { expected, received: expected - missing.length })}</p>
      {missing.length === 0 ? (
        <p>{t.allReceived}</p>
      ) : (
        <ProvinceRows
          rows={missing.map(({ name, type, district, line }) => (
            <ProvinceRow
              key={line}
              head={name}
              lines={[
                [type === null ? "" : laoAbbreviations[type], district ?? "", say(t.line, { line })]
                  .filter((part) => part !== "")
                  .join(" · "),
              ]}
            />
          ))}
        />
      )}
      {unexpected.length > 0 && (
        <>
          <h3>{t.unexpected}</h3>
          <ProvinceRows
            rows={unexpected.map((lao, nth) => (
              <ProvinceRow key={nth} head={lao.name} lines={[typeAndDistrict(speech, lao)]} />
            ))}
          />
        </>
      )}
      {unclear.length > 0 && (
        <>
          <h3>{t.unclear}</h3>
          <ProvinceRows
            rows={unclear.map(({ name, mayBe }, nth) => (
              <ProvinceRow key={nth} head={say(t.unclearLine, { name, laos: mayBe })} />
            ))}
          />
        </>
      )}
    </>
  );
}
