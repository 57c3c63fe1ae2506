import { useEffect, useState } from 'preact/hooks';
import { CHANGES_CHANNEL } from '../background/tell-changes';

/** Changes come in groups, as when a backup is put back; so many milliseconds of rest end one. */
const REST = 150;

/** A number that is another one each time something else is kept than before. */
export function useChanges(): number {
  const [round, setRound] = useState(0);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANGES_CHANNEL);
    let rest: ReturnType<typeof setTimeout> | undefined;
    channel.onmessage = () => {
      clearTimeout(rest);
      rest = setTimeout(() => { setRound((before) => before + 1); }, REST);
    };
    return () => {
      clearTimeout(rest);
      channel.close();
    };
  }, []);
  return round;
}
