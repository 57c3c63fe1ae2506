import { usePageWording } from '../wording/page';

/** A word for how sure something is: concluded, left open, doubtful, or from elsewhere than the text. */
export type TagKind = 'inferred' | 'open' | 'doubtful' | 'fromAddress' | 'fromMarkup';

/** The word that stands right after a fact when the text does not simply say it. */
export function CertaintyTag({ kind }: { readonly kind: TagKind }) {
  return <span class={`tag tag-${kind}`}>{usePageWording().certainties[kind]}</span>;
}
