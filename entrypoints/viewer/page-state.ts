import type { PageState } from '../../lib/protocol';
import type { ReadingStage, Stage } from './session';

/** What became of saving: nothing yet, or where and when, or why not. */
export type Saving = { readonly key: string; readonly at: string } | { readonly failed: Extract<NonNullable<Extract<PageState, { state: 'read' }>['saved']>, { failed: unknown }>['failed'] } | null;

/** What the reader says of its document to the panel. */
export function pageStateOf(stage: Stage, { progress, done }: ReadingStage, saving: Saving, chosen: number | null): PageState {
  if (stage.at === 'empty' || stage.at === 'password') return { state: 'noDocument' };
  if (stage.at === 'failed') return { state: 'failed' };
  if (progress === null) return { state: done ? 'failed' : 'busy' };
  if (done && progress.emptyPages.length === progress.pages) return { state: 'noText' };
  const { reading } = progress;
  const key = saving !== null && 'key' in saving ? saving.key : reading.identity.id ?? reading.url ?? '';
  const saved = saving === null ? null : 'failed' in saving ? saving : { at: saving.at };
  return { state: 'read', reading, key, saved, chosen };
}
