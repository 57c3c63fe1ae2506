import { Notice } from '../control/notice';
import { useWording } from '../wording';
import type { TabState } from './tab-state';

/** What the reader can do about a page that is not read. */
export interface PageActs {
  readonly onReload: () => void;
  /** Opens the PDF of the tab in our own reader. */
  readonly onOpenPdf: () => void;
  readonly onTurnOn: () => void;
  readonly onReadOnce: () => void;
  readonly onReadAlways: (host: string) => void;
}

export interface PageMessageProps extends PageActs {
  readonly state: Exclude<TabState['state'], 'read'>;
  readonly host: string | null;
  /** What the last act of the reader led to, when it failed. */
  readonly refusal: string | null;
}

/** A site where one can see what the extension does. */
export const EXAMPLE_SITE = 'https://zoek.officielebekendmakingen.nl/';

/** Why nothing is shown of this page, and what the reader can do about it. */
export function PageMessage(props: PageMessageProps) {
  return <div role="status"><StateNotice {...props} /></div>;
}

function StateNotice({ state, host, refusal, ...acts }: PageMessageProps) {
  const { page } = useWording();
  const reload = <button class="button button-first" type="button" onClick={acts.onReload}>{page.reload}</button>;
  const example = <a class="button" href={EXAMPLE_SITE} target="_blank" rel="noreferrer">{page.openExample}</a>;
  switch (state) {
    case 'asking': return <Notice heading={page.askingHeading}><p>{page.asking}</p></Notice>;
    case 'busy': return <Notice heading={page.busyHeading}><p>{page.busy}</p></Notice>;
    case 'noDocument': return <Notice heading={page.noDocumentHeading} acts={example}><p>{page.noDocument}</p></Notice>;
    case 'noText': return <Notice heading={page.noTextHeading} acts={reload}><p>{page.noText}</p></Notice>;
    case 'pdf': return (
      <Notice heading={page.pdfHeading} acts={<button class="button button-first" type="button" onClick={acts.onOpenPdf}>{page.openPdf}</button>}>
        <p>{page.pdf}</p>
      </Notice>
    );
    case 'off': return (
      <Notice heading={page.offHeading} acts={<button class="button button-first" type="button" onClick={acts.onTurnOn}>{page.turnOn}</button>}>
        <p>{page.off}</p>
      </Notice>
    );
    case 'failed': return <Notice heading={page.failedHeading} acts={reload}><p>{page.failed}</p></Notice>;
    case 'notLoaded': return <Notice heading={page.notLoadedHeading} acts={reload}><p>{page.notLoaded}</p></Notice>;
    case 'browserPage': return <Notice heading={page.browserPageHeading} acts={example}><p>{page.browserPage}</p></Notice>;
    case 'otherSite': return <OtherSite host={host} refusal={refusal} {...acts} />;
  }
}

/** Offers to read one page, or all of a site; what the browser will ask is told first. */
function OtherSite({ host, refusal, onReadOnce, onReadAlways }: Omit<PageMessageProps, 'state'>) {
  const { page } = useWording();
  if (host === null) return <Notice heading={page.otherSiteHeading}><p>{page.otherSite}</p><p>{page.readOnceFromPopup}</p></Notice>;
  return (
    <Notice heading={page.otherSiteHeading} acts={<>
      <button class="button button-first" type="button" onClick={onReadOnce}>{page.readOnce}</button>
      <button class="button" type="button" aria-describedby="always-explained" onClick={() => { onReadAlways(host); }}>{page.readAlways}</button>
    </>}>
      <p>{page.otherSite}</p>
      <p class="small quiet" id="always-explained">{page.readAlwaysExplained(host)}</p>
      {refusal !== null && <p class="refusal">{refusal}</p>}
    </Notice>
  );
}
