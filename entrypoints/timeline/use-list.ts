import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/protocol';

/** A short list that is asked whole, again at each round; what was shown stays when it cannot be had. */
export function useList<Row>(askList: () => Promise<Outcome<readonly Row[]>>, round: number): readonly Row[] {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    let wanted = true;
    void askList().then((answer) => { if (wanted && answer.ok) setRows(answer.value); });
    return () => { wanted = false; };
  }, [round]);
  return rows;
}
