/** Which row of a list gets the focus after a key; `null` when the key is not for the list. */
export function rowAfterKey(key: string, row: number, rows: number): number | null {
  if (rows === 0) return null;
  switch (key) {
    case 'ArrowDown': return Math.min(row + 1, rows - 1);
    case 'ArrowUp': return Math.max(row - 1, 0);
    case 'Home': return 0;
    case 'End': return rows - 1;
    default: return null;
  }
}

/** Which tab gets the focus after a key; tabs go round. `null` when the key is not for the tabs. */
export function tabAfterKey(key: string, tab: number, tabs: number): number | null {
  if (tabs === 0) return null;
  switch (key) {
    case 'ArrowRight': return (tab + 1) % tabs;
    case 'ArrowLeft': return (tab + tabs - 1) % tabs;
    case 'Home': return 0;
    case 'End': return tabs - 1;
    default: return null;
  }
}

/** Moves the focus among the buttons of a list by arrow keys, Home and End. Put it on the list as `onKeyDown`. */
export function moveAlongRows(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...list.querySelectorAll<HTMLElement>('button[data-row], .mark-row, .event-row')];
  const next = rowAfterKey(event.key, rows.findIndex((row) => row === document.activeElement), rows.length);
  if (next === null) return;
  event.preventDefault();
  rows[next]?.focus();
}
