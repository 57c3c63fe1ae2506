import { Welcome } from '../../components/welcome/welcome';
import { showOwnPage } from '../own-page/own-page';
import { usePanelShortcut } from '../own-page/use-panel-shortcut';
import type { SettingsInUse } from '../own-page/use-settings';

function WelcomePage({ change }: SettingsInUse) {
  const panelShortcut = usePanelShortcut();
  return <Welcome panelShortcut={panelShortcut} onLanguage={(language) => { void change({ language }); }} />;
}

showOwnPage({ title: (words) => words.welcome.title, children: (inUse) => <WelcomePage {...inUse} /> });
