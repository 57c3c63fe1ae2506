// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BackupOptions, type BackupOptionsProps } from '../../../components/options/backup-options';
import { show } from '../show';

function backup(more: Partial<BackupOptionsProps> = {}) {
  const acts = { onBackup: vi.fn(), onRestore: vi.fn() };
  return { ...show(<BackupOptions backupProgress={null} restored={null} {...acts} {...more} />), acts };
}

const restored = { result: 'restored' as const, added: 12, kept: 1, refused: 0, damagedLines: [], cutOff: false };

describe('the backup', () => {
  it('is made by one button', () => {
    const { click, named, acts } = backup();
    click(named('Maak back-up'));
    expect(acts.onBackup).toHaveBeenCalledOnce();
  });

  it('takes the file that was chosen, and the same file again', () => {
    const { find, acts } = backup();
    const field = find('input[type=file]') as HTMLInputElement;
    const file = new File(['{}'], 'back-up.jsonl');
    for (const files of [[file], [file]]) {
      Object.defineProperty(field, 'files', { value: files, configurable: true });
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(acts.onRestore.mock.calls).toEqual([[file], [file]]);
  });

  it('says how far it is and takes nothing else meanwhile', () => {
    const { texts, root } = backup({ backupProgress: { act: 'restoring', rows: 1500 } });
    expect(texts('[role=status]')).toEqual(['1.500 regels teruggezet']);
    expect(root.querySelectorAll(':disabled')).toHaveLength(2);
  });

  it.each<[Partial<BackupOptionsProps>, RegExp]>([
    [{ restored }, /^12 regels toegevoegd\. 1 regel was er al/],
    [{ restored: { ...restored, damagedLines: [3, 9] } }, /2 regels zijn beschadigd en overgeslagen: regel 3, 9/],
    [{ restored: { ...restored, cutOff: true } }, /houdt te vroeg op/],
    [{ restored: { ...restored, refused: 2 } }, /2 documenten niet teruggezet/],
    [{ restored: { result: 'refused', flaw: 'newerVersion' } }, /nieuwere versie.*Werk Kamerspoor bij/],
    [{ restored: { result: 'refused', flaw: 'notBackup' } }, /geen back-up of pakket.*Er is niets veranderd/],
    [{ restored: { result: 'refused', flaw: 'empty' } }, /leeg/],
  ])('tells what became of a file: %j', (props, told) => {
    expect(backup(props).root.textContent.slice(backup().root.textContent.length)).toMatch(told);
  });
});
