import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/protocol';
import { ask } from './ask';

/** What holds until the reader chooses, and when the settings cannot be read. */
const FIRST_SETTINGS: Settings = { language: 'nl', kindsOff: [], sitesOff: [] };

export interface SettingsInUse {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => Promise<boolean>;
}

/** The settings, followed while any page of ours changes them; `null` until they are known. */
export function useSettings(): SettingsInUse | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const look = (): void => {
      void ask({ kind: 'settings' }).then((answer) => { setSettings(answer.ok ? answer.value : FIRST_SETTINGS); });
    };
    look();
    browser.storage.onChanged.addListener(look);
    return () => { browser.storage.onChanged.removeListener(look); };
  }, []);

  if (settings === null) return null;
  return { settings, change: changeSettings };

  async function changeSettings({ language, kindsOff, sitesOff }: Partial<Settings>): Promise<boolean> {
    const answer = await ask({
      kind: 'changeSettings',
      change: { ...(language && { language }), ...(kindsOff && { kindsOff: [...kindsOff] }), ...(sitesOff && { sitesOff: [...sitesOff] }) },
    });
    if (answer.ok) setSettings(answer.value);
    return answer.ok;
  }
}

/** The hosts that are off after one of them is switched. */
export function withSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  const others = sitesOff.filter((other) => other !== host);
  return on ? others : [...others, host];
}
