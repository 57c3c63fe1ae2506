import { useWording } from '../wording';

/** The keys, and where they are changed. `panelShortcut` is what the browser has set, `null` when nothing. */
export function KeyOptions({ panelShortcut }: { readonly panelShortcut: string | null }) {
  const { options } = useWording();
  const rows: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
    ...(panelShortcut === null ? [] : [{ keys: [panelShortcut], does: options.keyPanel }]),
    { keys: ['←', '→'], does: options.keyTabs },
    { keys: ['↑', '↓'], does: options.keyRows },
    { keys: ['Home', 'End'], does: options.keyFirstLast },
    { keys: ['Enter'], does: options.keyEnter },
  ];
  return (
    <section class="option-group" id="keys" aria-labelledby="keys-heading">
      <h2 id="keys-heading">{options.keys}</h2>
      <dl class="keys">
        {rows.map(({ keys, does }) => (
          <div key={does}><dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{does}</dd></div>
        ))}
      </dl>
      <p class="quiet">{options.changeKeys}</p>
    </section>
  );
}
