import type { PageState } from '../../lib/protocol';
import { Switch } from '../control/switch';
import { formatCount } from '../format/quantity';
import { documentName, identityFacts } from '../identity/identity-facts';
import { CertaintyTag } from '../mark/certainty-tag';
import { KindWord } from '../mark/kind-word';
import { countByKind } from '../mark/outline';
import { PageMessage, type PageActs } from '../page/page-message';
import { isReadHere, type TabState } from '../page/tab-state';
import { useWording } from '../wording';

export interface PopupProps extends PageActs {
  readonly tab: TabState;
  readonly host: string | null;
  readonly siteOn: boolean;
  /** Keys that open the panel, as the browser names them; `null` when there are none. */
  readonly shortcut: string | null;
  readonly message: string | null;
  readonly onSiteOn: (on: boolean) => void;
  readonly onOpenPanel: () => void;
}

/** What stands under the button in the toolbar: is this page read, how much is in it, and where to go. */
export function Popup(props: PopupProps) {
  const { tab, host, siteOn, shortcut } = props;
  const words = useWording();
  const switchable = host !== null && isReadHere(tab);
  return (
    <main class="popup">
      {tab.state === 'read' ? <PopupDocument {...props} tab={tab} /> : <Silent {...props} state={tab.state} />}
      {switchable && <Switch on={siteOn} onChange={props.onSiteOn}>{words.common.siteSwitch(host)}</Switch>}
      <footer class="popup-foot">
        <a href="/options.html" target="_blank">{words.common.options}</a>
        {tab.state !== 'read' && <a href="/timeline.html" target="_blank">{words.common.timeline}</a>}
        {tab.state === 'read' && shortcut !== null && <span class="small quiet">{words.popup.shortcut} <kbd>{shortcut}</kbd></span>}
      </footer>
    </main>
  );
}

function Silent({ state, host, message, ...acts }: PopupProps & { readonly state: Exclude<TabState['state'], 'read'> }) {
  const words = useWording();
  return (
    <>
      <h1 class="unseen">{words.popup.title}</h1>
      {host !== null && <p class="small quiet">{host}</p>}
      <PageMessage state={state} host={host} refusal={message} {...acts} />
    </>
  );
}

function PopupDocument({ tab, message, onOpenPanel }: PopupProps & { readonly tab: Extract<PageState, { state: 'read' }> }) {
  const words = useWording();
  const { identity, marks } = tab.reading;
  const facts = identityFacts(identity, words).filter(({ label }) => label === words.identity.number || label === words.identity.date);
  return (
    <>
      <p class="document-kind">
        <span>{words.documentKinds[identity.kind]}</span>
        <span role="status">{savedWord(tab, words.panel)}</span>
      </p>
      <h1 class="document-title" lang="nl">{documentName(identity, words)}</h1>
      {facts.map(({ label, value, tag }) => (
        <p key={label} class="small quiet">
          {label}: {value ?? words.common.notInText}{tag !== null && <> <CertaintyTag kind={tag} /></>}
        </p>
      ))}
      <table class="counts">
        <caption class="unseen">{words.common.marksHeading}</caption>
        <tbody>
          {countByKind(marks).map(({ kind, count }) => (
            <tr key={kind}><th scope="row"><KindWord kind={kind} /></th><td>{formatCount(count, words.language)}</td></tr>
          ))}
        </tbody>
      </table>
      {marks.length === 0 && <p class="quiet">{words.panel.noMarks}</p>}
      <p class="refusal" role="status">{message}</p>
      <div class="acts acts-wide">
        <button class="button button-first" type="button" onClick={onOpenPanel}>{words.popup.openPanel}</button>
        <a class="button" href="/timeline.html" target="_blank">{words.common.timeline}</a>
      </div>
    </>
  );
}

function savedWord({ saved }: Extract<PageState, { state: 'read' }>, panel: { readonly saving: string; readonly notSaved: string; readonly kept: string }): string {
  if (saved === null) return panel.saving;
  return 'failed' in saved ? panel.notSaved : panel.kept;
}
