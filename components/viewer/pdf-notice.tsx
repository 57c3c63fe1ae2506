import type { PdfFailure } from '../../lib/pdf/pdf-failure';
import { Notice } from '../control/notice';
import { useWording } from '../wording';

export interface PdfNoticeProps {
  readonly reason: Exclude<PdfFailure, 'password' | 'wrongPassword'>;
  /** Where the document was looked for; `null` for a file. */
  readonly address: string | null;
  /** Host that may be shown who is logged in, when that was not tried yet. */
  readonly cookieHost: string | null;
  readonly onRetry: () => void;
  readonly onCookies: () => void;
  readonly onOpenFile: () => void;
}

/** Why a document is not shown, with the original still one click away. */
export function PdfNotice({ reason, address, cookieHost, onRetry, onCookies, onOpenFile }: PdfNoticeProps) {
  const { viewer: words, common } = useWording();
  const { heading, text } = words.failures[reason];
  const offersCookies = cookieHost !== null && (reason === 'refused' || reason === 'notPdf');
  return (
    <div class="viewer-notice" role="alert">
      <Notice heading={heading} acts={
        <>
          {address !== null && <a class="button button-first" href={address}>{words.toOriginal}</a>}
          {address !== null && <button class="button" type="button" onClick={onRetry}>{common.retry}</button>}
          {offersCookies && <button class="button" type="button" aria-describedby="cookies-explained" onClick={onCookies}>{words.withCookies}</button>}
          <button class="button" type="button" onClick={onOpenFile}>{words.openFile}</button>
        </>
      }>
        <p>{text}</p>
        {offersCookies && <p class="small quiet" id="cookies-explained">{words.cookiesExplained(cookieHost)}</p>}
        {address !== null && <p class="small quiet viewer-wrap">{address}</p>}
      </Notice>
    </div>
  );
}
