/**
 * Asks again until the answer satisfies, at most for `timeoutMs`; then gives the last answer, so that the
 * `expect` that follows shows what was there.
 */
export async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, timeoutMs = 10_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
