import type { DocumentIdentity } from '../../lib/document/document';
import type { PageState } from '../../lib/protocol';
import { formatMoment } from '../format/quantity';
import { documentName } from '../identity/identity-facts';
import { useWording } from '../wording';

/** Whether a reading is kept: since when, why not, or `null` while it is being saved. */
export type SaveState = Extract<PageState, { state: 'read' }>['saved'];

/** Kind and name of the document and whether it is kept; stays above all tabs. */
export function PanelHeader({ identity, saved, now }: { readonly identity: DocumentIdentity; readonly saved: SaveState; readonly now: Date }) {
  const words = useWording();
  return (
    <header class="panel-head">
      <p class="document-kind">
        <span>{words.documentKinds[identity.kind]}</span>
        <SaveWord saved={saved} now={now} />
      </p>
      <h1 class="document-title" lang="nl">{documentName(identity, words)}</h1>
    </header>
  );
}

function SaveWord({ saved, now }: { readonly saved: SaveState; readonly now: Date }) {
  const { panel, language } = useWording();
  if (saved === null) return <span role="status">{panel.saving}</span>;
  if ('failed' in saved) return <span class="alert-word" role="status">{panel.notSaved}</span>;
  return <span role="status">{panel.saved(formatMoment(saved.at, now, language))}</span>;
}
