import { keepSaving } from '../../lib/page/keep-saving';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import { sendReading } from '../reader/send-reading';
import type { Saving } from './page-state';

/** Has the background keep a reading, and goes on asking until it has. A scan holds nothing to keep. */
export async function saveReading({ reading, source, pages, emptyPages }: PdfProgress, tell: (saving: Saving) => void, signal: AbortSignal): Promise<void> {
  if (emptyPages.length === pages) return;
  await keepSaving({
    send: () => sendReading(reading, source.text, signal),
    onSaved: ({ key, readAt }) => { tell({ key, at: readAt }); },
    onFailed: (failed) => { tell({ failed }); },
  }, signal);
}
