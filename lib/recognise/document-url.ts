const OFFICIAL = 'https://zoek.officielebekendmakingen.nl/';

/** Ids that officielebekendmakingen.nl serves under their own name. */
const OFFICIAL_ID = /^(?:kst|blg|ah|h|kv|nds|stb|stcrt|trb|gmb|prb|wsb|bgr)-[\w-]{3,80}$/;
const DOSSIER = /^dossier\/[\w-]{5,30}$/;
const ECLI = /^ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}$/i;
const BWB = /^BWB[RVW]\d{7}$/;
const CVDR = /^CVDR\d{3,7}(?:_\d{1,3})?$/;

/**
 * The public address of a document, from its canonical id. The id is checked, never escaped: what does
 * not have the shape of an id has no address.
 * @returns `null` for ids without an address of their own (`lbr-12-094`) and for anything unknown
 */
export function documentUrl(id: string): string | null {
  if (OFFICIAL_ID.test(id)) return `${OFFICIAL}${id}.html`;
  if (DOSSIER.test(id)) return `${OFFICIAL}${id}`;
  if (ECLI.test(id)) return id.startsWith('ECLI:NL:') ? `https://deeplink.rechtspraak.nl/uitspraak?id=${id}` : null;
  if (BWB.test(id)) return `https://wetten.overheid.nl/${id}`;
  if (CVDR.test(id)) return `https://lokaleregelgeving.overheid.nl/${id}`;
  return null;
}
