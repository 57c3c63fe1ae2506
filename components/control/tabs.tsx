import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { tabAfterKey } from './list-keys';

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** How much is on the tab, when that is worth knowing before going there. */
  readonly count: string | null;
  readonly body: ComponentChildren;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Tabs with one stop for the Tab key; arrow keys, Home and End go from tab to tab. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const at = Math.max(0, tabs.findIndex(({ id }) => id === chosen));
  const current = tabs[at];

  function onKeyDown(event: KeyboardEvent): void {
    const next = tabAfterKey(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined || next === null) return;
    event.preventDefault();
    onChoose(tab.id);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  }

  if (current === undefined) return null;
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={bar} onKeyDown={onKeyDown}>
        {tabs.map(({ id, name, count }, index) => (
          <button key={id} id={`tab-${id}`} class="tab" type="button" role="tab" aria-selected={index === at} aria-controls={index === at ? 'tab-body' : undefined}
            tabIndex={index === at ? 0 : -1} onClick={() => { onChoose(id); }}>
            {name}{count !== null && <span class="tab-count"> {count}</span>}
          </button>
        ))}
      </div>
      <div class="tab-body" id="tab-body" role="tabpanel" aria-labelledby={`tab-${current.id}`} tabIndex={0}>{current.body}</div>
    </>
  );
}
