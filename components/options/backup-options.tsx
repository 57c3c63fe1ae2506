import { useWording } from '../wording';

/** What came of putting a file back: what of it is kept now, and what is not. */
export type RestoreResult =
  | { readonly result: 'refused'; readonly flaw: 'notBackup' | 'newerVersion' | 'empty' }
  | { readonly result: 'restored'; readonly added: number; readonly kept: number; readonly refused: number; readonly damagedLines: readonly number[]; readonly cutOff: boolean };

/** How far a backup is that is being made or put back, in rows. */
export interface BackupProgress {
  readonly act: 'making' | 'restoring';
  readonly rows: number;
}

export interface BackupOptionsProps {
  readonly backupProgress: BackupProgress | null;
  readonly restored: RestoreResult | null;
  readonly onBackup: () => void;
  readonly onRestore: (file: File) => void;
}

const MOST_LINES = 10;

/** Everything that is kept as one file, and back again; a pack that was made elsewhere is put in the same way. */
export function BackupOptions({ backupProgress, restored, onBackup, onRestore }: BackupOptionsProps) {
  const { backup } = useWording();
  const busy = backupProgress !== null;
  return (
    <section class="option-group" id="backup" aria-labelledby="backup-heading">
      <h2 id="backup-heading">{backup.heading}</h2>
      <div class="option-row">
        <span>{backup.make}<span class="option-note">{backup.makeExplained}</span></span>
        <button class="button" type="button" disabled={busy} onClick={onBackup}>{backup.makeAct}</button>
      </div>
      <div class="option-row">
        <span id="restore-label">{backup.restore}<span class="option-note">{backup.restoreExplained}</span></span>
        <label class="button file-button">
          {backup.restoreAct}
          <input type="file" aria-label={backup.restoreAct} accept=".jsonl,.json,.jsonld,application/json" disabled={busy} aria-describedby="restore-label"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) onRestore(file);
            }} />
        </label>
      </div>
      <p class="quiet" role="status">{backupProgress !== null && (backupProgress.act === 'making' ? backup.making(backupProgress.rows) : backup.restoring(backupProgress.rows))}</p>
      {restored !== null && <RestoreTold restored={restored} />}
    </section>
  );
}

function RestoreTold({ restored }: { readonly restored: RestoreResult }) {
  const { backup } = useWording();
  if (restored.result === 'refused') return <p class="refusal" role="alert">{backup.flaws[restored.flaw]}</p>;
  const { added, kept, refused, damagedLines, cutOff } = restored;
  return (
    <div role="status">
      <p>{backup.added(added, kept)}</p>
      {refused > 0 && <p class="refusal">{backup.refused(refused)}</p>}
      {damagedLines.length > 0 && <p class="refusal">{backup.damaged(damagedLines.length, damagedLines.slice(0, MOST_LINES).join(', '))}</p>}
      {cutOff && <p class="refusal">{backup.cutOff}</p>}
    </div>
  );
}
