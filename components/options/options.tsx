import { PageBar } from '../control/page-bar';
import { useWording } from '../wording';
import { DisplayOptions, type DisplayOptionsProps } from './display-options';
import { BackupOptions, type BackupOptionsProps } from './backup-options';
import { KeyOptions } from './key-options';
import { SiteOptions, type SiteOptionsProps } from './site-options';
import { StorageOptions, type StorageOptionsProps } from './storage-options';

export interface OptionsProps extends DisplayOptionsProps, Omit<SiteOptionsProps, 'sitesOff'>, StorageOptionsProps, BackupOptionsProps {
  readonly panelShortcut: string | null;
  /** What the last act led to. */
  readonly message: string | null;
}

/** The settings: display, sites, storage, keys. Each change holds at once. */
export function Options({ message, panelShortcut, ...props }: OptionsProps) {
  const { options, backup } = useWording();
  const groups = [{ id: 'display', name: options.display }, { id: 'sites', name: options.sites }, { id: 'storage', name: options.storage }, { id: 'backup', name: backup.heading }, { id: 'keys', name: options.keys }];
  return (
    <>
      <PageBar title={options.title}><span class="small quiet" role="status">{message ?? options.savedAtOnce}</span></PageBar>
      <div class="options">
        <nav class="option-nav" aria-label={options.title}>
          <ul>{groups.map(({ id, name }) => <li key={id}><a href={`#${id}`}>{name}</a></li>)}</ul>
        </nav>
        <main>
          <DisplayOptions {...props} />
          <SiteOptions {...props} sitesOff={props.settings.sitesOff} />
          <StorageOptions {...props} />
          <BackupOptions {...props} />
          <KeyOptions panelShortcut={panelShortcut} />
        </main>
      </div>
    </>
  );
}
