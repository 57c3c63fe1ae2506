import { byPlace, contains, overlaps } from '../../text/span';
import type { Draft, MotionBody } from '../mark';
import type { RecogniseContext, Resolver } from '../recogniser';
import { subjectStems, type Subject } from './likeness';
import { meantBy } from './meant-motions';
import { bodyOfPaper } from './motion-body';
import { isNamed, namedMotions, type NamedMotion } from './named-motions';
import { targetOf } from './motion-target';
import { paraphraseAfter } from './paraphrase';

/**
 * Settles which motions are meant at every mention, dictum and proposal. One motion has one key wherever it is
 * meant: the id of its paper where that is printed, else its title or its movers. Runs after references are settled.
 */
export const resolveMotions: Resolver = {
  name: 'motions',
  resolve(drafts, context) {
    const mentions = drafts.filter((draft) => draft.kind === 'motion').sort(byPlace);
    const dicta = drafts.filter((draft) => draft.kind === 'dictum');
    if (mentions.length === 0 && dicta.length === 0) return drafts;
    const { text } = context.clean;
    const targeted = withTargets(text, mentions, drafts.filter((draft) => draft.kind === 'reference' && draft.type === 'kamerstuk'), context);
    const motions = namedMotions(targeted);
    const named = targeted.map((mention) => nameOf(mention, motions));
    const settledDicta = dicta.map((draft) => ({ ...draft, entities: motionOf(draft, named, text, context) }));
    const settled = settle(text, named, motions, settledDicta).map((mention) => withBody(mention, motions, context));
    const paraphrases = context.document.kind === 'motie' ? [] : settled.flatMap((mention) => paraphraseAfter(text, mention) ?? [])
      .filter((paraphrase) => !dicta.some((draft) => overlaps(draft, paraphrase)));
    const proposals = drafts.filter((draft) => draft.kind === 'proposal').map((draft) => ({
      ...draft, entities: [...new Set(settled.filter((mention) => contains(draft, mention)).flatMap(({ entities }) => entities))],
    }));
    const others = drafts.filter(({ kind }) => kind !== 'motion' && kind !== 'dictum' && kind !== 'proposal');
    return [...others, ...settled, ...settledDicta, ...paraphrases, ...proposals];
  },
};

function withTargets(text: string, mentions: readonly Draft<'motion'>[], references: readonly Draft[], { document }: RecogniseContext): Draft<'motion'>[] {
  const papers = references.filter((draft): draft is Draft<'reference'> => draft.kind === 'reference');
  const isMotion = document.kind === 'motie' && document.id !== null;
  return mentions.map((mention, i) => {
    const isOwnHeading = isMotion && text.slice(mention.start, mention.end).includes('MOTIE');
    const target = isOwnHeading ? document.id : targetOf(text, mention, papers, mentions[i + 1]?.start ?? text.length);
    return target === null ? mention : { ...mention, target, body: bodyOfPaper(target) };
  });
}

function nameOf(mention: Draft<'motion'>, motions: readonly NamedMotion[]): Draft<'motion'> {
  const motion = motions.find(({ mentions }) => mentions.includes(mention));
  return motion === undefined ? mention : { ...mention, entities: [motion.key] };
}

const HEADING_REACH = 4_000;

/** The motion that a dictum belongs to: the document itself, what Handelingen number right below, or the nearest name above. */
function motionOf(dictum: Draft<'dictum'>, named: readonly Draft<'motion'>[], text: string, { document }: RecogniseContext): readonly string[] {
  if (document.kind === 'motie') return document.id === null ? [] : [document.id];
  const below = named.find(({ start }) => start >= dictum.end);
  if (below !== undefined && below.start - dictum.end < 300 && /^Deze motie/.test(text.slice(below.start, below.end))) return below.entities;
  const above = named.findLast(({ end, entities }) => end <= dictum.start && entities.length === 1);
  return above !== undefined && dictum.start - above.end < HEADING_REACH ? above.entities : [];
}

/** Gives keys to the mentions without a name, in order: each may rest on those before it. */
function settle(text: string, named: readonly Draft<'motion'>[], motions: readonly NamedMotion[], dicta: readonly Draft<'dictum'>[]): Draft<'motion'>[] {
  const subjects = motions.map((motion): Subject => ({
    title: subjectStems(motion.titles.join(' ')),
    dicta: subjectStems(dicta.filter(({ entities }) => entities.includes(motion.key)).map(({ start, end }) => text.slice(start, end)).join(' ')),
  }));
  const mentions = [...named];
  named.forEach((mention, i) => {
    if (isNamed(mention)) return;
    const { keys, confidence } = meantBy(i, { text, motions, subjects, mentions });
    mentions[i] = { ...mention, entities: keys, confidence };
  });
  return mentions;
}

const BODY_OF_KIND: Readonly<Record<string, MotionBody>> = { kamerstuk: 'tweede-kamer', motie: 'tweede-kamer', handelingen: 'tweede-kamer', ledenbrief: 'vng-alv' };

/** A mention is before the body of the motions it means; else before the one that the kind of document suggests. */
function withBody(mention: Draft<'motion'>, motions: readonly NamedMotion[], { document, clean }: RecogniseContext): Draft<'motion'> {
  const ofMotions = motions.filter(({ key }) => mention.entities.includes(key)).map(({ body }) => body).find((body) => body !== null);
  const ofDocument = BODY_OF_KIND[document.kind] ?? (/(?<!\p{L})(?:B?ALV|[Ll]edenvergadering)(?!\p{L})/u.test(clean.text) ? 'vng-alv' : null);
  return { ...mention, body: mention.body ?? ofMotions ?? (isNamed(mention) || mention.entities.length > 0 ? ofDocument : null) };
}
