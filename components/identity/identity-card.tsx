import type { Reading } from '../../lib/document/reading';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';
import { identityFacts, type IdentityFact } from './identity-facts';
import { inferenceBasis } from './inference-basis';

/** What a document says it is: label, value, and right after it how sure that is. Unknown is shown as unknown. */
export function IdentityCard({ reading }: { readonly reading: Reading }) {
  const words = useWording();
  const { identity } = reading;
  return (
    <section class="block" aria-label={words.identity.heading}>
      <dl class="facts">
        {identityFacts(identity, words).map((fact) => (
          <Fact key={fact.label} {...fact} basis={fact.tag !== 'inferred' || fact.field === 'aliases' ? [] : inferenceBasis(reading, fact.field)} />
        ))}
        {identity.candidates.length > 0 && <Candidates ids={identity.candidates} />}
      </dl>
    </section>
  );
}

function Fact({ label, value, tag, basis }: IdentityFact & { readonly basis: readonly string[] }) {
  const { common } = useWording();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value === null ? <span class="absent">{common.notInText}</span> : <span lang="nl">{value}</span>}
        {tag === 'inferred' && <Basis quotes={basis} />}
        {tag !== null && tag !== 'inferred' && <> <CertaintyTag kind={tag} /></>}
      </dd>
    </>
  );
}

/** The word "inferred", which opens what it rests on. */
function Basis({ quotes }: { readonly quotes: readonly string[] }) {
  const { common } = useWording();
  return (
    <details class="basis">
      <summary><CertaintyTag kind="inferred" /></summary>
      <p>{common.inferredBasis}{quotes.map((quote) => <q key={quote} lang="nl">{quote}</q>)}</p>
    </details>
  );
}

/** Numbers that disagree: both are shown, none is chosen. */
function Candidates({ ids }: { readonly ids: readonly string[] }) {
  const { identity } = useWording();
  return (
    <>
      <dt>{identity.candidates}</dt>
      <dd>
        {identity.candidatesExplained}
        <ul class="candidates">{ids.map((id) => <li key={id}>{id}</li>)}</ul>
      </dd>
    </>
  );
}
