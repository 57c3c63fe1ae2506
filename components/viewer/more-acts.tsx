import { useEffect, useRef } from 'preact/hooks';
import { Switch } from '../control/switch';
import { useWording } from '../wording';

export interface MoreActsProps {
  /** Host of the document and whether its PDFs always open here; `null` for a file. */
  readonly site: { readonly host: string; readonly always: boolean } | null;
  readonly onAlways: (on: boolean) => void;
  readonly onRotate: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onOpenFile: () => void;
}

/** What is done less often, folded away. Escape and a click elsewhere close it. */
export function MoreActs({ site, onAlways, onRotate, onPrint, onSave, onOpenFile }: MoreActsProps) {
  const { viewer: words } = useWording();
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => { details.current?.removeAttribute('open'); };
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && details.current?.contains(event.target) === false) close();
    }, { signal: controller.signal });
    return () => { controller.abort(); };
  }, []);
  const act = (label: string, run: () => void) => (
    <button class="button button-small" type="button" onClick={() => { close(); run(); }}>{label}</button>
  );
  return (
    <details class="viewer-more" ref={details} onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
      details.current?.querySelector('summary')?.focus();
    }}>
      <summary class="button button-small">{words.more}</summary>
      <div class="viewer-more-acts">
        {act(words.openFile, onOpenFile)}
        {act(words.rotate, onRotate)}
        {act(words.print, onPrint)}
        {act(words.save, onSave)}
        {site !== null && <Switch on={site.always} onChange={onAlways}>{words.always(site.host)}</Switch>}
      </div>
    </details>
  );
}
