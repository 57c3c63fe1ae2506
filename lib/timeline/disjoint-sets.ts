/** Sets of numbers from 0 that grow by joining; the result does not depend on the order of joining. */
export interface DisjointSets {
  join(a: number, b: number): void;
  root(a: number): number;
  /** The sets, each in order, in order of their smallest member. */
  groups(): number[][];
}

/** @param size how many members there are, each in a set of its own at first */
export function disjointSets(size: number): DisjointSets {
  const parent = Array.from({ length: size }, (_unused, i) => i);
  const root = (a: number): number => {
    let at = a;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  return {
    root,
    join(a, b) {
      const [x, y] = [root(a), root(b)];
      parent[Math.max(x, y)] = Math.min(x, y);
    },
    groups() {
      const groups = new Map<number, number[]>();
      for (let i = 0; i < size; i++) {
        const group = groups.get(root(i));
        if (group === undefined) groups.set(root(i), [i]);
        else group.push(i);
      }
      return [...groups.values()];
    },
  };
}
