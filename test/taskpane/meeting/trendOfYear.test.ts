import { trendOf } from "../../../src/taskpane/meeting/trendOfYear";
import { marks } from "../../year/support/marks";

const now = { mark: marks(333, 340), percent: 97.94 };
const meeting = (percent: number | string, day = 45_000): object => ({
  day,
  meeting: "ครั้งที่ 1",
  score: 300,
  full: 340,
  percent,
});

describe("the overall percent from meeting to meeting", () => {
  it("needs two percents: one meeting and now make a line, a first meeting alone does not", () => {
    expect(trendOf([], now).chart).toBeNull();
    expect(trendOf([meeting(88.24)], { ...now, percent: null }).chart).toBeNull();
    expect(trendOf([meeting(88.24)], now).chart?.points.map(({ percent }) => percent)).toEqual([
      88.24, 97.94,
    ]);
  });

  it("goes evenly from the first meeting to now, between round percents below and above", () => {
    // 86 and 94: the chart goes from 85 to 95.
    const { chart } = trendOf([meeting(86), meeting(90)], { ...now, percent: 94 });
    expect(chart).toMatchObject({ low: 85, high: 95 });
    expect(chart?.points.map(({ across, up }) => [across, Number(up.toFixed(2))])).toEqual([
      [0, 0.1],
      [0.5, 0.5],
      [1, 0.9],
    ]);
  });

  it("stays between 0 and 100", () => {
    expect(trendOf([meeting(0)], { ...now, percent: 100 }).chart).toMatchObject({ low: 0, high: 100 });
    expect(trendOf([meeting(100)], { ...now, percent: 100 }).chart).toMatchObject({ low: 95, high: 100 });
    expect(trendOf([meeting(0)], { ...now, percent: 0 }).chart).toMatchObject({ low: 0, high: 5 });
  });

  it("leaves a gap where no percent was written, and keeps the meeting in the table", () => {
    const trend = trendOf([meeting(80), meeting("-"), meeting(90)], now);
    expect(trend.chart?.points.map(({ across }) => Number(across.toFixed(2)))).toEqual([0, 0.67, 1]);
    expect(trend.meetings.map(({ total }) => total?.percent)).toEqual([80, null, 90]);
  });
});
