import { MARK_KINDS, type Language, type Settings } from '../../lib/protocol';
import type { MarkKind } from '../../lib/recognise/mark';
import { Switch } from '../control/switch';
import { KindWord } from '../mark/kind-word';
import { KindSample } from '../mark/sample-text';
import { useWording } from '../wording';

export interface DisplayOptionsProps {
  readonly settings: Settings;
  readonly onLanguage: (language: Language) => void;
  readonly onKinds: (kindsOff: readonly MarkKind[]) => void;
}

/** The language of the interface, and which kinds are marked on pages. */
export function DisplayOptions({ settings, onLanguage, onKinds }: DisplayOptionsProps) {
  const words = useWording();
  const { options } = words;
  const languages = [{ language: 'nl', name: options.dutch }, { language: 'en', name: options.english }] as const;
  const { kindsOff } = settings;
  return (
    <section class="option-group" id="display" aria-labelledby="display-heading">
      <h2 id="display-heading">{options.display}</h2>
      <fieldset class="option-row">
        <legend>{options.languageLabel}</legend>
        <div class="choice">
          {languages.map(({ language, name }) => (
            <label key={language} lang={language}>
              <input type="radio" name="language" checked={settings.language === language} onChange={() => { onLanguage(language); }} />{name}
            </label>
          ))}
        </div>
      </fieldset>
      <table class="kinds">
        <caption>{options.kindsHeading}</caption>
        <thead>
          <tr><th scope="col">{options.kind}</th><th scope="col" class="looks">{options.looks}</th><th scope="col" class="end">{options.onPage}</th></tr>
        </thead>
        <tbody>
          {MARK_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row"><KindWord kind={kind} /></th>
              <td class="looks"><KindSample kind={kind} /></td>
              <td class="end">
                <Switch label={words.kinds[kind]} on={!kindsOff.includes(kind)}
                  onChange={(on) => { onKinds(on ? kindsOff.filter((other) => other !== kind) : [...kindsOff, kind]); }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">{options.panelHasAll}</p>
    </section>
  );
}
