/**
 * Asks again until the answer satisfies, at most for `timeoutMs`; then gives the last answer, so that the
 * `expect` that follows shows what was there. A question that fails is asked again too: what it is about may not be
 * there yet. It rejects only when the last one failed.
 */
export async function until<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean, timeoutMs = 10_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const late = Date.now() > end;
    try {
      const answer = await ask();
      if (satisfies(answer) || late) return answer;
    } catch (error) {
      if (late) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
