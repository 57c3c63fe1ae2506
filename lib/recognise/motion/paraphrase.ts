import type { Draft } from '../mark';
import { dictumAddressee, dictumVerb } from './dictum-verb';

const REQUEST = String.raw`verzocht|gevraagd|opgeroepen|opgedragen|uitgesproken|opgenomen|bepleit|verzoekt|vraagt|oproept|oproepen|verzoeken|vragen|uitspreekt|opdraagt`;
const RELATIVE = new RegExp(String.raw`^[)"']{0,2}(?: is| zijn| was| werd| wordt)?(?: (?:aangenomen|ingediend|aanvaard|verworpen))?,? ((?:waarin|waarmee|waarbij|die) [^.;\n]{0,300}?(?<!\p{L})(${REQUEST})(?!\p{L})[^.;)\n]{0,300})`, 'u');
const DIRECT = /^[)"']{0,2} ((?:verzoekt|vraagt|roept|draagt|spreekt|nodigt|verzocht|riep|vroeg|sprak) [^.;\n]{3,400}\.?)/u;
const ASIDE = /^\) ((verzocht|gevraagd|opgeroepen|uitgesproken) [^.;\n]{3,300})/u;
const ASKED = /(?<!\p{L})((?:de|het) (?:regering|kabinet|college|bestuur|VNG|minister|staatssecretaris|Rijk|raad))(?!\p{L})/u;
const PAST: Readonly<Record<string, string>> = { verzocht: 'verzocht', riep: 'riep op', vroeg: 'vroeg', sprak: 'sprak uit' };

/**
 * What a motion asks, told in other words right behind its mention: "waarin het kabinet wordt gevraagd …",
 * "Deze motie roept op om …", "(bij motie) verzocht …".
 * @returns `null` when the words behind the mention tell no request
 */
export function paraphraseAfter(text: string, mention: Draft<'motion'>): Draft<'dictum'> | null {
  const after = text.slice(mention.end, mention.end + 640);
  const aside = ASIDE.exec(after);
  if (aside !== null) return draft(mention, after, aside[1] ?? '', aside[2] ?? '', null);
  const direct = DIRECT.exec(after)?.[1];
  if (direct !== undefined) {
    const verb = dictumVerb(direct) ?? PAST[/^\p{L}+/u.exec(direct)?.[0] ?? ''] ?? null;
    return verb === null ? null : draft(mention, after, direct, verb, dictumAddressee(direct));
  }
  const relative = RELATIVE.exec(after);
  if (relative === null) return null;
  const clause = relative[1] ?? '';
  return draft(mention, after, clause, relative[2] ?? '', ASKED.exec(clause)?.[1] ?? null);
}

function draft(mention: Draft<'motion'>, after: string, clause: string, verb: string, addressee: string | null): Draft<'dictum'> {
  const start = mention.end + after.indexOf(clause);
  return { kind: 'dictum', start, end: start + clause.trimEnd().length, verb, addressee, entities: mention.entities, confidence: 0.85 };
}
