import type { Draft } from '../mark';
import type { Recogniser } from '../recogniser';
import { listAfter, listBelowLooseLabels } from './listed';
import { proposalExamples, proposalTraps } from './proposal-examples';

const INTRODUCES = /(?:(?<!\p{L})stel(?:t|len|de|den) (?:[^\s:]+ ){0,8}voor(?!\p{L})|(?:wordt|worden) (?:[^\s:]+ ){0,6}(?:voorgesteld|gevraagd)|[Gg]evraagde? (?:besluit|beslissing)(?:en)?|[Vv]oorgestelde? (?:besluit|beslissing)(?:en)?|[Vv]oorstel(?:len)? aan [^:]{3,60}|[Bb]eslispunt(?:en)?)[^:\n]{0,140}:$/u;
const LONGEST_INTRODUCTION = 400;
/** The line itself holds what is proposed and the items only name the motions: one proposal. */
const DECIDES_ON_MOTIONS = / om (?:[^:\n]{3,80} )?(?:moties?|resoluties?):$/u;

/**
 * A point put before a meeting for decision: an item below "stellen wij u voor:" and the like. Letters that a scan
 * prints above the texts are paired with them in order. The motions it concerns are settled by {@link resolveMotions}.
 */
export const proposal: Recogniser<'proposal'> = {
  kind: 'proposal',
  name: 'proposal',
  candidates: /:\n/g,
  read({ at, context }) {
    const { text } = context.clean;
    const lineEnd = at + 1;
    const head = text.slice(Math.max(0, lineEnd - LONGEST_INTRODUCTION), lineEnd);
    const introduction = head.slice(head.lastIndexOf('\n') + 1);
    if (!INTRODUCES.test(introduction)) return [];
    const listed = listAfter(text, lineEnd);
    const items = listed.length > 0 ? listed : listBelowLooseLabels(text, lineEnd);
    if (DECIDES_ON_MOTIONS.test(introduction)) {
      const sentence = introduction.lastIndexOf('. ');
      const start = lineEnd - introduction.length + (sentence < 0 ? 0 : sentence + 2);
      return [draft(start, items.at(-1)?.end ?? lineEnd, null)];
    }
    return items.map((item) => draft(item.start, item.end, item.label));
  },
  examples: proposalExamples,
  traps: proposalTraps,
};

const draft = (start: number, end: number, label: string | null): Draft<'proposal'> => ({ kind: 'proposal', start, end, label, entities: [], confidence: 0.95 });
