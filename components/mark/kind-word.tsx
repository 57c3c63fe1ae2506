import type { MarkKind } from '../../lib/recognise/mark';
import { usePageWording } from '../wording/page';

/** The word for a kind of mark, drawn as that mark is drawn on the page. */
export function KindWord({ kind }: { readonly kind: MarkKind }) {
  return <span class={`kind-word mark mark-${kind}`}>{usePageWording().kinds[kind]}</span>;
}
