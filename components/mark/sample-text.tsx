import type { MarkKind } from '../../lib/recognise/mark';

/** Words around a mark and the mark itself, as a document could have them. */
interface Sample {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const SAMPLES: Readonly<Record<MarkKind, Sample>> = {
  motion: { before: 'de ', quote: 'motie “Rust in de jeugdzorg”', after: ' is aangenomen' },
  amount: { before: 'er is ', quote: '€\u00A012\u00A0miljoen', after: ' beschikbaar' },
  reference: { before: 'zie ', quote: 'Kamerstuk 36 200, nr. 5', after: '' },
  date: { before: 'uiterlijk op ', quote: '1 maart 2024', after: '' },
  commitment: { before: '', quote: 'Ik stuur de Kamer een brief', after: ' over de planning' },
  dictum: { before: '', quote: 'verzoekt de regering dit te onderzoeken', after: '' },
  proposal: { before: '', quote: 'Wij stellen voor in te stemmen', after: '' },
};

/** What a kind of mark looks like, in words that a Dutch document could have. */
export function KindSample({ kind }: { readonly kind: MarkKind }) {
  const { before, quote, after } = SAMPLES[kind];
  return <span lang="nl">{before}<span class={`mark mark-${kind}`}>{quote}</span>{after}</span>;
}

/** A paragraph with a mark of each of the five kinds that readers meet most. */
export function SampleParagraph() {
  return (
    <p class="sample" lang="nl">
      De <span class="mark mark-motion">motie “Rust in de jeugdzorg”</span> kreeg een meerderheid. In de{' '}
      <span class="mark mark-reference">brief van 3 mei 2022</span> noemt de minister <span class="mark mark-date">2024</span> als jaar voor nieuwe regels.{' '}
      <span class="mark mark-commitment">Er komt een onderzoek naar de wachttijden</span> en daarvoor is <span class="mark mark-amount">€&nbsp;12&nbsp;miljoen</span> beschikbaar.
    </p>
  );
}
