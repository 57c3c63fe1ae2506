import { byPlace, contains, lastStartingBefore, overlaps, type Span } from '../../text/span';
import type { Draft, MotionBody } from '../mark';
import type { RecogniseContext, Resolver } from '../recogniser';
import { subjectStems, type Subject } from './likeness';
import { meantBy } from './meant-motions';
import { bodyOfPaper } from './motion-body';
import { isNamed, namedMotions, type NamedMotion } from './named-motions';
import { papersOf, targetOf } from './motion-target';
import { paraphraseAfter } from './paraphrase';

/**
 * Settles which motions are meant at every mention, dictum and proposal. One motion has one key wherever it is
 * meant: the id of its paper where that is printed, else its title or its movers. Runs after references are settled.
 */
export const resolveMotions: Resolver = {
  name: 'motions',
  *resolve(drafts, context) {
    const mentions = drafts.filter((draft) => draft.kind === 'motion').sort(byPlace);
    const dicta = drafts.filter((draft) => draft.kind === 'dictum').sort(byPlace);
    if (mentions.length === 0 && dicta.length === 0) return drafts;
    const { text } = context.clean;
    const papers = drafts.filter((draft): draft is Draft<'reference'> => draft.kind === 'reference' && draft.type === 'kamerstuk').sort(byPlace);
    const targeted = withTargets(text, mentions, papers, context);
    yield;
    const motions = namedMotions(targeted);
    yield;
    const keys = new Map(motions.flatMap(({ key, mentions: ofKey }) => ofKey.map((mention) => [mention, key] as const)));
    const named = targeted.map((mention) => withPapers(text, withKey(mention, keys.get(mention)), papers));
    const settledDicta = dicta.map((draft) => ({ ...draft, entities: motionOf(draft, named, text, context) }));
    yield;
    const bodies = new Map(motions.map(({ key, body }) => [key, body]));
    const usual = usualBody(context);
    const settled = settle(text, named, motions, settledDicta).map((mention) => withBody(mention, bodies, usual));
    yield;
    const paraphrases = context.document.kind === 'motie' ? [] : settled.flatMap((mention) => paraphraseAfter(text, mention) ?? [])
      .filter((paraphrase) => !touchesAny(paraphrase, dicta));
    yield;
    const proposals = drafts.filter((draft) => draft.kind === 'proposal').map((draft) => ({
      ...draft, entities: [...new Set(mentionsIn(draft, settled).flatMap(({ entities }) => entities))],
    }));
    const others = drafts.filter(({ kind }) => kind !== 'motion' && kind !== 'dictum' && kind !== 'proposal');
    return [...others, ...settled, ...settledDicta, ...paraphrases, ...proposals];
  },
};

/** The mentions inside a proposal. */
function mentionsIn(proposal: Span, mentions: readonly Draft<'motion'>[]): Draft<'motion'>[] {
  const from = lastStartingBefore(mentions, proposal.start - 1) + 1;
  const to = lastStartingBefore(mentions, proposal.end) + 1;
  return mentions.slice(from, to).filter((mention) => contains(proposal, mention));
}

/** @param others in order of place, not overlapping */
function touchesAny(span: Span, others: readonly Span[]): boolean {
  const at = lastStartingBefore(others, span.end - 1);
  const other = others[at];
  return other !== undefined && overlaps(other, span);
}

function withTargets(text: string, mentions: readonly Draft<'motion'>[], papers: readonly Draft<'reference'>[], { document }: RecogniseContext): Draft<'motion'>[] {
  const isMotion = document.kind === 'motie' && document.id !== null;
  return mentions.map((mention, i) => {
    const isOwnHeading = isMotion && text.slice(mention.start, mention.end).includes('MOTIE');
    const target = isOwnHeading ? document.id : targetOf(text, mention, papers, mentions[i + 1]?.start ?? text.length);
    return target === null ? mention : { ...mention, target, body: bodyOfPaper(target) };
  });
}

const withKey = (mention: Draft<'motion'>, key: string | undefined): Draft<'motion'> => (key === undefined ? mention : { ...mention, entities: [key] });

/** A mention of several motions with the numbers of their papers behind it. */
function withPapers(text: string, mention: Draft<'motion'>, papers: readonly Draft<'reference'>[]): Draft<'motion'> {
  if (isNamed(mention) || !/s$/i.test(text.slice(mention.start, mention.end))) return mention;
  const ids = papersOf(text, mention, papers);
  return ids.length === 0 ? mention : { ...mention, entities: ids, body: bodyOfPaper(ids[0] ?? ''), confidence: 0.93 };
}

const HEADING_REACH = 4_000;

/** The motion that a dictum belongs to: the document itself, what Handelingen number right below, or the nearest name above. */
function motionOf(dictum: Draft<'dictum'>, named: readonly Draft<'motion'>[], text: string, { document }: RecogniseContext): readonly string[] {
  if (document.kind === 'motie') return document.id === null ? [] : [document.id];
  const last = lastStartingBefore(named, dictum.start);
  const below = named.slice(last + 1, last + 8).find(({ start }) => start >= dictum.end);
  if (below !== undefined && below.start - dictum.end < 300 && /^Deze motie/.test(text.slice(below.start, below.end))) return below.entities;
  const above = named.slice(Math.max(0, last - 40), last + 1).findLast(({ end, entities }) => end <= dictum.start && entities.length === 1);
  return above !== undefined && dictum.start - above.end < HEADING_REACH ? above.entities : [];
}

const subjectOf = (text: string, motion: NamedMotion, dicta: readonly Draft<'dictum'>[]): Subject => ({
  title: subjectStems(motion.titles.join(' ')),
  dicta: subjectStems(dicta.filter(({ entities }) => entities.includes(motion.key)).map(({ start, end }) => text.slice(start, end)).join(' ')),
});

/** Gives keys to the mentions without a name, in order: each may rest on those before it. */
function settle(text: string, named: readonly Draft<'motion'>[], motions: readonly NamedMotion[], dicta: readonly Draft<'dictum'>[]): Draft<'motion'>[] {
  let known: readonly Subject[] | null = null;
  const subjects = (): readonly Subject[] => (known ??= motions.map((motion) => subjectOf(text, motion, dicta)));
  const mentions = [...named];
  named.forEach((mention, i) => {
    if (mention.entities.length > 0) return;
    const { keys, confidence } = meantBy(i, { text, motions, subjects, mentions });
    mentions[i] = { ...mention, entities: keys, confidence };
  });
  return mentions;
}

const BODY_OF_KIND: Readonly<Record<string, MotionBody>> = { kamerstuk: 'tweede-kamer', motie: 'tweede-kamer', handelingen: 'tweede-kamer', ledenbrief: 'vng-alv' };

/** Before which body the motions of a document are, where their mentions do not tell. */
function usualBody({ document, clean }: RecogniseContext): MotionBody | null {
  return BODY_OF_KIND[document.kind] ?? (/\b(?:B?ALV|[Ll]edenvergadering)\b/.test(clean.text) ? 'vng-alv' : null);
}

/** A mention is before the body of the motions it means; else before the usual one. */
function withBody(mention: Draft<'motion'>, bodies: ReadonlyMap<string, MotionBody | null>, usual: MotionBody | null): Draft<'motion'> {
  const ofMotions = mention.entities.map((key) => bodies.get(key) ?? null).find((body) => body !== null);
  return { ...mention, body: mention.body ?? ofMotions ?? (isNamed(mention) || mention.entities.length > 0 ? usual : null) };
}
