import type { MarkKind } from '../../lib/recognise/mark';
import { formatCount } from '../format/quantity';
import { KindWord } from '../mark/kind-word';
import { useWording } from '../wording';

export interface KindFilterProps {
  readonly counts: readonly { readonly kind: MarkKind; readonly count: number }[];
  readonly off: readonly MarkKind[];
  readonly onToggle: (kind: MarkKind) => void;
}

/** A button for each kind that is there, pressed when its marks are shown. */
export function KindFilter({ counts, off, onToggle }: KindFilterProps) {
  const words = useWording();
  return (
    <fieldset class="kind-filter">
      <legend class="unseen">{words.panel.kindFilter}</legend>
      {counts.map(({ kind, count }) => (
        <button key={kind} class="toggle" type="button" aria-pressed={!off.includes(kind)} onClick={() => { onToggle(kind); }}>
          <KindWord kind={kind} /> <span class="toggle-count">{formatCount(count, words.language)}</span>
        </button>
      ))}
    </fieldset>
  );
}
