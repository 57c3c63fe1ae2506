export interface FilterTogglesProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  /** Empty for all. */
  readonly chosen: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  /** How many each stands for, when that is worth knowing; values with none are left out. */
  readonly counts?: ReadonlyMap<T, number>;
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** A button for each value, pressed when it is shown. All pressed is the same as none chosen. */
export function FilterToggles<T extends string>({ legend, values, chosen, names, counts, onChoose }: FilterTogglesProps<T>) {
  const shown = counts === undefined ? values : values.filter((value) => (counts.get(value) ?? 0) > 0 || chosen.includes(value));
  const isOn = (value: T): boolean => chosen.length === 0 || chosen.includes(value);
  const toggle = (value: T): void => {
    const next = shown.filter((other) => (other === value ? !isOn(other) : isOn(other)));
    onChoose(next.length === shown.length || next.length === 0 ? [] : next);
  };
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      <div class="acts">
        {shown.map((value) => (
          <button key={value} class="toggle" type="button" aria-pressed={isOn(value)} onClick={() => { toggle(value); }}>
            {names[value]}{counts !== undefined && <span class="toggle-count"> {counts.get(value) ?? 0}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
