import { browser } from 'wxt/browser';
import { usePageWording } from '../../components/wording/page';
import type { MarkKind } from '../../lib/recognise/mark';

/** Kinds of which other documents can tell something that counts. */
const KINDS: ReadonlySet<MarkKind> = new Set(['motion', 'amount', 'reference', 'date']);

/**
 * What other documents say of the mark, in a frame of our own origin: neither the page nor this script can read it. The frame
 * finds out by itself which mark it is about. It is always as large, whatever is known, for its size can be felt in the page.
 * Left out where the page may not hold it: then the button of the card leads to the panel.
 */
export function ElsewhereFrame({ kind, dark }: { readonly kind: MarkKind; readonly dark: boolean }) {
  const { card } = usePageWording();
  if (!KINDS.has(kind) || !mayHoldFrame()) return null;
  return <iframe class="card-elsewhere" title={card.elsewhere} src={`${browser.runtime.getURL('/elsewhere.html')}${dark ? '#dark' : '#light'}`} />;
}

/** Whether the manifest lets the site of this page hold our frame; Firefox has no address for it that changes, so there none may. */
function mayHoldFrame(): boolean {
  const { web_accessible_resources: shown = [] } = browser.runtime.getManifest() as { readonly web_accessible_resources?: readonly { readonly matches?: readonly string[] }[] };
  return shown.some(({ matches = [] }) => matches.includes(`${location.origin}/*`));
}
