import { useEffect, useState } from 'preact/hooks';
import { addressOf, stateFromAddress, type TimelineState } from '../../components/timeline/timeline-address';

/** What the address of this page asks for, and a way to ask for something else. Links, Back and Forward lead through it. */
export function useAddress(): readonly [TimelineState, (state: TimelineState, how?: 'quiet') => void] {
  const [state, setState] = useState(() => stateFromAddress(location.hash));
  useEffect(() => {
    const follow = (): void => { setState(stateFromAddress(location.hash)); };
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return [state, (asked, how) => {
    const address = `${location.pathname}${addressOf(asked)}`;
    if (how === 'quiet') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setState(asked);
  }];
}
