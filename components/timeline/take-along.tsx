import { useWording } from '../wording';

/** What can be taken along from what is shown, in the order in which it is offered. */
export const EXPORTS = ['briefing', 'print', 'figuresCsv', 'motionsCsv', 'eventsCsv', 'calendar', 'jsonLd', 'ris', 'csl'] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** An open menu lies over what comes after it, so it closes when the focus goes there. */
function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent): void {
  if (currentTarget instanceof HTMLElement && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.removeAttribute('open');
}

function closeByEscape({ key, currentTarget }: KeyboardEvent): void {
  if (key !== 'Escape' || !(currentTarget instanceof HTMLElement)) return;
  currentTarget.removeAttribute('open');
  currentTarget.querySelector('summary')?.focus();
}

/** The ways to take what is shown along, each with what it is for. */
export function TakeAlong({ onExport }: { readonly onExport: (kind: ExportKind) => void }) {
  const { timeline } = useWording();
  return (
    <details class="menu" onFocusOut={closeWhenLeft} onKeyDown={closeByEscape}>
      <summary class="button">{timeline.takeAlong}</summary>
      <div class="menu-body">
        <ul>
          {EXPORTS.map((kind) => (
            <li key={kind}>
              <button class="menu-item" type="button" onClick={(event) => { event.currentTarget.closest('details')?.removeAttribute('open'); onExport(kind); }}>
                <span>{timeline.exports[kind]}</span><span class="sub">{timeline.exportsExplained[kind]}</span>
              </button>
            </li>
          ))}
        </ul>
        <p class="menu-foot"><a href="/options.html#backup">{timeline.toBackup}</a></p>
      </div>
    </details>
  );
}
