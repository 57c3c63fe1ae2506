import { useEffect, useState } from 'preact/hooks';
import type { PdfSites } from '../../lib/protocol';
import { ask } from '../own-page/ask';

export interface SiteChoices {
  readonly always: boolean;
  readonly cookies: boolean;
  readonly choose: (choice: keyof PdfSites, on: boolean) => Promise<void>;
}

/** What the reader chose for PDFs of a site; `null` for a file, and until it is known. */
export function usePdfSites(host: string | null): SiteChoices | null {
  const [sites, setSites] = useState<PdfSites | null>(null);
  useEffect(() => {
    void ask({ kind: 'pdfSites' }).then((answer) => { if (answer.ok) setSites(answer.value); });
  }, []);
  if (host === null || sites === null) return null;
  return {
    always: sites.always.includes(host),
    cookies: sites.cookies.includes(host),
    choose: async (choice, on) => {
      const answer = await ask({ kind: 'changePdfSites', choice, host, on });
      if (answer.ok) setSites(answer.value);
    },
  };
}
