/** How much went over the wire, in bytes, for who wishes to keep it little. */
export interface TrafficCount {
  readonly batches: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

const NOTHING: TrafficCount = { batches: 0, largestRequest: 0, largestAnswer: 0 };

/** Counts the batches of an add-in; those of the custom-functions runtime are not its doing. */
export class Traffic {
  private counted = NOTHING;

  count(request: number, answer: number): void {
    const { batches, largestRequest, largestAnswer } = this.counted;
    this.counted = {
      batches: batches + 1,
      largestRequest: Math.max(largestRequest, request),
      largestAnswer: Math.max(largestAnswer, answer),
    };
  }

  read(): TrafficCount {
    return this.counted;
  }

  reset(): void {
    this.counted = NOTHING;
  }
}
