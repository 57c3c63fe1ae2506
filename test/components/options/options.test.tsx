// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/options';
import { show } from '../show';

function options(more: Partial<OptionsProps> = {}) {
  const acts = { onLanguage: vi.fn(), onKinds: vi.fn(), onSitesOff: vi.fn(), onRemoveHost: vi.fn(), onErase: vi.fn(), onBackup: vi.fn(), onRestore: vi.fn() };
  const view = (
    <Options settings={{ language: 'nl', kindsOff: ['date'], sitesOff: ['vng.nl'] }} ownHosts={['vng.nl', 'www.vng.nl', 'open.overheid.nl']} grantedHosts={['raad.example']}
      use={{ bytes: 1_800_000, readings: 1, marks: 632 }} panelShortcut="Alt+K" message={null} backupProgress={null} restored={null} {...acts} {...more} />
  );
  return { ...show(view), acts };
}

describe('the settings', () => {
  it('show what is on and what is off', () => {
    const { root } = options();
    const switches = [...root.querySelectorAll('[role=switch]')].map((each) => `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('aria-checked') ?? ''}`);
    expect(switches).toContain('Datum false');
    expect(switches).toContain('Motie true');
    expect(switches.slice(7)).toEqual(['vng.nl false', 'open.overheid.nl true', 'raad.example true']);
  });

  it.each([['Datum', 'onKinds', []], ['Motie', 'onKinds', ['date', 'motion']], ['vng.nl', 'onSitesOff', []], ['open.overheid.nl', 'onSitesOff', ['vng.nl', 'open.overheid.nl']]] as const)(
    'switching %s calls %s with %j', (name, act, expected) => {
      const { named, click, acts } = options();
      click(named(name));
      expect(acts[act]).toHaveBeenCalledWith(expected);
    });

  it('change the language', () => {
    const { root, click, acts } = options();
    click(root.querySelectorAll<HTMLElement>('input[type=radio]')[1] ?? root);
    expect(acts.onLanguage).toHaveBeenCalledWith('en');
  });

  it('take back a site that was added', () => {
    const { named, click, acts } = options();
    click(named('Verwijder raad.example'));
    expect(acts.onRemoveHost).toHaveBeenCalledWith('raad.example');
  });

  it('say how to add a site when none was', () => {
    expect(options({ grantedHosts: [] }).texts('#sites .quiet').at(-1)).toContain('Lees altijd hier');
  });

  it('say how much is kept', () => {
    expect(options().texts('#storage .option-row')[0]).toContain('1 document, 632 markeringen');
    expect(options().texts('#storage .option-row')[0]).toContain('1,8 MB');
    expect(options({ use: null }).texts('#storage .option-row')[0]).toContain('Bezig met laden');
  });
});

describe('erasing all', () => {
  const begin = () => {
    const shown = options();
    shown.click(shown.named('Wis alles…'));
    const submit = (word: string): void => {
      shown.type(shown.find('#erase-word'), word);
      shown.click(shown.named('Wis alles nu'));
    };
    return { ...shown, submit };
  };

  it.each([['wissen', true], ['  Wissen ', true], ['', false], ['wis', false], ['ja', false]])('with the word %j happens: %s', (word, erased) => {
    const { submit, acts, root } = begin();
    submit(word);
    expect(acts.onErase.mock.calls.length).toBe(erased ? 1 : 0);
    expect(root.querySelector('[aria-invalid=true]') !== null).toBe(!erased);
  });

  it('puts the focus in the field, and names the error there', () => {
    const { submit, find, texts } = begin();
    expect(document.activeElement).toBe(find('#erase-word'));
    submit('ja');
    expect(find('#erase-word').getAttribute('aria-describedby')).toBe('erase-wrong');
    expect(texts('#erase-wrong[role=alert]')).toEqual(['Er is niets gewist. Typ precies: wissen']);
  });

  it('stops when the reader cancels', () => {
    const { click, named, acts, texts } = begin();
    click(named('Annuleer'));
    expect(texts('form')).toEqual([]);
    expect(acts.onErase).not.toHaveBeenCalled();
  });
});
