import { useWording } from '../wording';

/** What can be taken along from what is shown, in the order in which it is offered. */
export const EXPORTS = ['briefing', 'print', 'figuresCsv', 'motionsCsv', 'eventsCsv', 'calendar', 'jsonLd', 'ris', 'csl'] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** The ways to take what is shown along, each with what it is for. */
export function TakeAlong({ onExport }: { readonly onExport: (kind: ExportKind) => void }) {
  const { timeline } = useWording();
  return (
    <details class="menu">
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
