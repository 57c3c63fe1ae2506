import type { DocumentIdentity } from '../../lib/document/document';
import { CertaintyTag } from '../mark/certainty-tag';
import { useWording } from '../wording';
import { identityFacts, type IdentityFact } from './identity-facts';

/** What a document says it is: label, value, and right after it how sure that is. Unknown is shown as unknown. */
export function IdentityCard({ identity }: { readonly identity: DocumentIdentity }) {
  const words = useWording();
  return (
    <section class="block" aria-label={words.identity.heading}>
      <dl class="facts">
        {identityFacts(identity, words).map((fact) => <Fact key={fact.label} {...fact} />)}
        {identity.candidates.length > 0 && <Candidates ids={identity.candidates} />}
      </dl>
    </section>
  );
}

function Fact({ label, value, tag }: IdentityFact) {
  const { common } = useWording();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {value === null ? <span class="absent">{common.notInText}</span> : <span lang="nl">{value}</span>}
        {tag === 'inferred' && <Basis />}
        {tag !== null && tag !== 'inferred' && <> <CertaintyTag kind={tag} /></>}
      </dd>
    </>
  );
}

/** The word "inferred", which opens what it rests on. */
function Basis() {
  const { common } = useWording();
  return (
    <details class="basis">
      <summary><CertaintyTag kind="inferred" /></summary>
      <p>{common.inferredBasis}</p>
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
