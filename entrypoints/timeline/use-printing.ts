import { useEffect, useState } from 'preact/hooks';

/** A briefing that goes to the printer: shown only on paper, and put away when the browser has it. */
export function usePrinting(): readonly [string | null, (briefing: string) => void] {
  const [briefing, setBriefing] = useState<string | null>(null);
  useEffect(() => {
    if (briefing === null) return undefined;
    const done = (): void => { setBriefing(null); };
    window.addEventListener('afterprint', done);
    window.print();
    return () => { window.removeEventListener('afterprint', done); };
  }, [briefing]);
  return [briefing, setBriefing];
}
