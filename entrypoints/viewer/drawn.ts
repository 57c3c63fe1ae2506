/** Longest that reading waits for the page in sight, in milliseconds: a page may fail to be drawn. */
const LONGEST = 1_500;

/** Tells when the page in sight has been drawn for the first time. */
export class FirstDrawn {
  readonly #promise: Promise<void>;
  #resolve: () => void = () => undefined;

  constructor() {
    this.#promise = new Promise((resolve) => { this.#resolve = resolve; });
  }

  note(): void {
    this.#resolve();
  }

  async wait(): Promise<void> {
    await Promise.race([this.#promise, new Promise((resolve) => { setTimeout(resolve, LONGEST); })]);
  }
}
