import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PdfProgress } from '../../lib/pdf/read-pdf';
import { FirstDrawn } from './drawn';
import { newSession } from './new-session';
import type { Saving } from './page-state';
import { saveReading } from './save-reading';

/** The document of this page, from its address or file to a reading that is kept. */
export function useDocument(firstPage: number) {
  const [saving, setSaving] = useState<Saving>(null);
  const drawn = useMemo(() => new FirstDrawn(), []);
  const work = useRef(new AbortController());
  const read = useRef<PdfProgress | null>(null);
  const keep = useMemo(() => (progress: PdfProgress): void => {
    work.current.abort();
    work.current = new AbortController();
    read.current = progress;
    setSaving(null);
    void saveReading(progress, setSaving, work.current.signal);
  }, []);
  const session = useMemo(() => newSession(firstPage, { drawn: () => drawn.wait(), onRead: keep }), [firstPage, drawn, keep]);
  useEffect(() => () => { work.current.abort(); }, []);
  return { session, drawn, saving, saveAgain: () => { if (read.current !== null) keep(read.current); } };
}
