import type { PageState } from '../../lib/protocol';
import type { MarkKind } from '../../lib/recognise/mark';

const KIND_NAMES: Readonly<Record<MarkKind, readonly [one: string, more: string]>> = {
  motion: ['motie', 'moties'], dictum: ['dictum', 'dicta'], proposal: ['voorstel', 'voorstellen'], amount: ['bedrag', 'bedragen'],
  reference: ['verwijzing', 'verwijzingen'], date: ['datum', 'data'], commitment: ['toezegging', 'toezeggingen'],
};
const STATES: Readonly<Record<Exclude<PageState['state'], 'read'>, string>> = {
  busy: 'nog bezig met lezen', noDocument: 'geen document, niet gelezen', noText: 'geen tekst gevonden', pdf: 'pdf', off: 'uitgezet op deze site', failed: 'lezen mislukt',
};

/** One line on what the extension makes of a page: what it is, how many marks of each kind, how many events. */
export function describeState(state: PageState | null): string {
  if (state === null) return 'niet gelezen: de uitbreiding antwoordt niet';
  if (state.state !== 'read') return STATES[state.state];
  const { identity, marks, events } = state.reading;
  const named = [identity.kind, identity.id ?? identity.number ?? 'nummer onbekend', identity.date ?? 'datum onbekend'].join(', ');
  const counts = (Object.keys(KIND_NAMES) as MarkKind[]).flatMap((kind) => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    return count === 0 ? [] : [`${count} ${KIND_NAMES[kind][count === 1 ? 0 : 1]}`];
  });
  return `${named}: ${counts.join(', ')}; ${events.length} ${events.length === 1 ? 'gebeurtenis' : 'gebeurtenissen'}`;
}
