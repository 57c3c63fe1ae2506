/** The type of a catalogue whatever its language: strings for strings, with the same values to fill in. */
export type Widened<T> = T extends string ? string : T extends (...values: infer V) => string ? (...values: V) => string : { readonly [K in keyof T]: Widened<T[K]> };
