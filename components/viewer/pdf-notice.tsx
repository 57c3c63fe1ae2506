import type { PdfFailure } from '../../lib/pdf/pdf-failure';
import { Notice } from '../control/notice';
import { useWording } from '../wording';

export interface PdfNoticeProps {
  readonly reason: Exclude<PdfFailure, 'password' | 'wrongPassword'>;
  /** Where the document was looked for; `null` for a file. */
  readonly address: string | null;
  readonly onRetry: () => void;
  readonly onOpenFile: () => void;
}

/** Why a document is not shown, with the original still one click away. */
export function PdfNotice({ reason, address, onRetry, onOpenFile }: PdfNoticeProps) {
  const { viewer: words, common } = useWording();
  const { heading, text } = words.failures[reason];
  return (
    <div class="viewer-notice" role="alert">
      <Notice heading={heading} acts={
        <>
          {address !== null && <a class="button button-first" href={address}>{words.toOriginal}</a>}
          {address !== null && <button class="button" type="button" onClick={onRetry}>{common.retry}</button>}
          <button class="button" type="button" onClick={onOpenFile}>{words.openFile}</button>
        </>
      }>
        <p>{text}</p>
        {address !== null && <p class="small quiet viewer-wrap">{address}</p>}
      </Notice>
    </div>
  );
}
