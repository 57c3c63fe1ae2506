import type { Pattern } from './patterns';

/**
 * Puts a recorder in the place of `RegExp`: from then on every pattern that is built from a string is kept,
 * together with the place that asked for it. Literals do not pass here.
 */
export function recordPatterns(): { readonly patterns: readonly Pattern[]; readonly stop: () => void } {
  const patterns: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      patterns.push({ source: made.source, flags: made.flags, at: callerOf(new Error().stack ?? '') });
      return made;
    },
    apply(target, self, args) {
      const made = Reflect.apply(target, self, args) as RegExp;
      patterns.push({ source: made.source, flags: made.flags, at: callerOf(new Error().stack ?? '') });
      return made;
    },
  });
  return { patterns, stop: () => { globalThis.RegExp = Original; } };
}

/** The first line of a stack that stands in the sources, `lib/…:12`, or `''` for the libraries' own patterns. */
function callerOf(stack: string): string {
  return /\/((?:lib|components|entrypoints)\/[\w./-]{1,200}:\d{1,6})/.exec(stack)?.[1] ?? '';
}
