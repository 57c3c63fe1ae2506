/** Whether one was changed after the other; of two at one moment the same one wins wherever they meet. */
export function comesAfter<T extends { readonly changedAt: string }>(a: T, b: T): boolean {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return JSON.stringify(a) > JSON.stringify(b);
}
