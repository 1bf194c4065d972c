import type { JSX } from "preact";
import type { HistoryLine } from "../../answers/answers";
import type { Sum } from "../../year/sum";
import { useShell } from "../shell";
import { trendOf, type TrendChart, type TrendOfYear } from ".//trendOfYear";
import { useMeeting } from "./useMeeting";

interface Props {
  readonly history: readonly HistoryLine[];
  readonly now: Sum;
}

/** How the overall percent went from meeting to meeting; the table says all that the line does. */
export function Trend({ history, now }: Props): JSX.Element | null {
  const { t } = useMeeting();
  const trend = trendOf(history, now);
  if (trend.meetings.length === 0) return null;
  return (
    <section class="trend" aria-label={t.trend}>
      <h2>{t.trend}</h2>
      {trend.chart && <Chart chart={trend.chart} />}
      <details>
        <summary>{t.trendTable}</summary>
        <Table trend={trend} />
      </details>
    </section>
  );
}

/** In units of the drawing: it is as wide as the pane whatever these are. */
const size = { width: 280, height: 88, margin: 8, left: 34 } as const;

function Chart({ chart: { low, high, points } }: { readonly chart: TrendChart }): JSX.Element {
  const { say, digits } = useShell();
  const { t, words } = useMeeting();
  const x = (across: number): number => size.left + across * (size.width - size.left - size.margin);
  const y = (up: number): number => size.margin + (1 - up) * (size.height - 2 * size.margin);
  const first = points[0];
  const last = points.at(-1);
  const spoken = say(t.trendSpoken, {
    from: first ? words.percent(first.percent) : "",
    to: last ? words.percent(last.percent) : "",
    count: points.length,
  });
  return (
    <svg class="trend-chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={spoken}>
      {[low, high].map((percent) => (
        <g key={percent}>
          <line
            class="trend-grid"
            x1={x(0)}
            x2={x(1)}
            y1={y(percent === low ? 0 : 1)}
            y2={y(percent === low ? 0 : 1)}
          />
          <text class="trend-label" x={size.left - 6} y={y(percent === low ? 0 : 1) + 4} text-anchor="end">
            {digits(String(percent))}
          </text>
        </g>
      ))}
      <polyline
        class="trend-line"
        points={points.map(({ across, up }) => `${x(across)},${y(up)}`).join(" ")}
      />
      {points.map(({ across, up }) => (
        <circle key={across} class="trend-point" cx={x(across)} cy={y(up)} r={3.5} />
      ))}
    </svg>
  );
}

function Table({ trend: { meetings, now } }: { readonly trend: TrendOfYear }): JSX.Element {
  const { t, words } = useMeeting();
  const percent = (value: number | null): string =>
    value === null ? t.percentUnknown : words.percent(value);
  return (
    <table class="trend-table">
      <thead>
        <tr>
          <th scope="col">{t.trendDay}</th>
          <th scope="col">{t.trendMeeting}</th>
          <th scope="col">{t.trendMarks}</th>
          <th scope="col">{t.trendPercent}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ day, meeting, total }, index) => (
          <tr key={index}>
            <td>{day === null ? t.percentUnknown : words.day(day)}</td>
            <td>{meeting}</td>
            <td>{total ? `${words.marks(total.score)}/${words.marks(total.full)}` : t.percentUnknown}</td>
            <td>{percent(total?.percent ?? null)}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={3}>{t.trendNow}</td>
          <td>{percent(now)}</td>
        </tr>
      </tbody>
    </table>
  );
}
