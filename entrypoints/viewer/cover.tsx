import { formatBytes } from '../../components/format/quantity';
import { OpenFile } from '../../components/viewer/open-file';
import { PasswordForm } from '../../components/viewer/password-form';
import { PdfNotice, type PdfNoticeProps } from '../../components/viewer/pdf-notice';
import { useWording } from '../../components/wording';
import type { Stage } from './session';

interface CoverProps extends Omit<PdfNoticeProps, 'reason'> {
  readonly stage: Stage;
  readonly onFile: (file: File) => void;
  readonly onPassword: (password: string) => void;
  readonly onStop: () => void;
}

/** What stands in the place of the pages while there are none. */
export function Cover({ stage, onFile, onPassword, onStop, ...notice }: CoverProps) {
  const { viewer: words, common, language } = useWording();
  if (stage.at === 'shown') return null;
  return (
    <div class="viewer-cover">
      {stage.at === 'empty' && <OpenFile onFile={onFile} />}
      {stage.at === 'opening' && <p role="status">{words.opening}</p>}
      {stage.at === 'fetching' && (
        <div role="status">
          <p>{stage.progress === null ? words.opening : words.fetching(formatBytes(stage.progress.loaded, language), stage.progress.total === null ? null : formatBytes(stage.progress.total, language))}</p>
          <div class="acts"><button class="button" type="button" onClick={onStop}>{common.cancel}</button></div>
        </div>
      )}
      {stage.at === 'password' && <PasswordForm wrong={stage.wrong} onPassword={onPassword} />}
      {stage.at === 'failed' && <PdfNotice {...notice} reason={stage.reason} />}
    </div>
  );
}
