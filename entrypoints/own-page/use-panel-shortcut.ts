import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that open the panel in this browser, as it names them; `null` when there are none. */
export function usePanelShortcut(): string | null {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find(({ name }) => name === 'open-panel')?.shortcut || null);
    });
  }, []);
  return shortcut;
}
