import { keepSaving } from '../../lib/page/keep-saving';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import { MOST_TEXT } from '../../lib/protocol';
import { ask } from '../own-page/ask';
import type { Saving } from './page-state';

/** Has the background keep a reading, and goes on asking until it has. A scan holds nothing to keep. */
export async function saveReading({ reading, source, pages, emptyPages }: PdfProgress, tell: (saving: Saving) => void, signal: AbortSignal): Promise<void> {
  if (emptyPages.length === pages) return;
  if (source.text.length > MOST_TEXT) {
    tell({ failed: 'tooLarge' });
    return;
  }
  await keepSaving({
    send: () => ask({ kind: 'saveReading', reading: reading as never, text: source.text }),
    onSaved: ({ key, readAt }) => { tell({ key, at: readAt }); },
    onFailed: (failed) => { tell({ failed }); },
  }, signal);
}
