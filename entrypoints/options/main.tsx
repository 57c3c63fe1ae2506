import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options';
import type { BackupProgress, RestoreResult } from '../../components/options/backup-options';
import type { StorageUse } from '../../components/options/storage-options';
import { useWording } from '../../components/wording';
import type { Settings } from '../../lib/protocol';
import { ask } from '../own-page/ask';
import { makeBackup, restoreFile } from './backup';
import { showOwnPage } from '../own-page/own-page';
import { usePanelShortcut } from '../own-page/use-panel-shortcut';
import type { SettingsInUse } from '../own-page/use-settings';
import { useSites } from './sites';

function OptionsPage({ settings, change }: SettingsInUse) {
  const words = useWording();
  const sites = useSites();
  const panelShortcut = usePanelShortcut();
  const [use, setUse] = useState<StorageUse | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [progress, setProgress] = useState<BackupProgress | null>(null);
  const [restored, setRestored] = useState<RestoreResult | null>(null);
  const lookAtStorage = (): void => {
    void ask({ kind: 'storageUse' }).then((answer) => {
      if (answer.ok) setUse(answer.value);
      else setMessage(words.failures[answer.reason]);
    });
  };
  useEffect(lookAtStorage, []);

  async function keep(changed: Partial<Settings>): Promise<void> {
    setMessage(await change(changed) ? null : words.failures.storeClosed);
  }
  async function removeHost(host: string): Promise<void> {
    setMessage(await sites.remove(host) ? words.options.siteRemoved(host) : words.failures.notAllowed);
  }
  async function erase(): Promise<void> {
    const answer = await ask({ kind: 'eraseAll' });
    setMessage(answer.ok ? words.options.erased : words.failures[answer.reason]);
    lookAtStorage();
  }

  async function backup(): Promise<void> {
    setProgress({ act: 'making', rows: 0 });
    const failure = await makeBackup(setProgress, new Date().toISOString().slice(0, 10));
    setProgress(null);
    setMessage(failure === null ? words.backup.made : words.failures[failure]);
  }
  async function restore(file: File): Promise<void> {
    setRestored(null);
    setProgress({ act: 'restoring', rows: 0 });
    const answer = await restoreFile(file, setProgress);
    setProgress(null);
    if (answer.ok) setRestored(answer.value);
    setMessage(answer.ok ? null : words.failures[answer.reason]);
    lookAtStorage();
  }

  return (
    <Options
      settings={settings} ownHosts={sites.ownHosts} grantedHosts={sites.grantedHosts} use={use} panelShortcut={panelShortcut} message={message}
      onLanguage={(language) => { void keep({ language }); }}
      onKinds={(kindsOff) => { void keep({ kindsOff }); }}
      onSitesOff={(sitesOff) => { void keep({ sitesOff }); }}
      onRemoveHost={(host) => { void removeHost(host); }}
      onErase={() => { void erase(); }}
      backupProgress={progress} restored={restored}
      onBackup={() => { void backup(); }}
      onRestore={(file) => { void restore(file); }}
    />
  );
}

showOwnPage({ title: (words) => words.options.title, children: (inUse) => <OptionsPage {...inUse} /> });
