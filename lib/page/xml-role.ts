import { attributeOf, isElement, localNameOf, parentOf, queryAll } from './dom-access';
import { BLOCK, blockOf, INLINE, SKIP, wholeNumber, type ElementRole, type RoleOf } from './element-role';

/**
 * Elements of official publications that stand inside a line. Everything else stands on lines of its own.
 * Seen in kamerstukken and Handelingen of 2013 to 2025 (`officiele-publicatie`) and in the older `kamerwrk`.
 */
const INLINES = new Set([
  'nadruk', 'inf', 'sup', 'sub', 'exposant', 'ondernummer', 'datum', 'voorvoegsels', 'voornaam', 'politiek', 'dossiernr', 'raadnr', 'plaats', 'nummer', 'ltrlabel', 'label', 'nr', 'intref', 'afkorting', 'marktekst', 'redactie',
]);
const HEADINGS: Readonly<Record<string, number>> = { 'item-titel': 1, titel: 2, kop: 2, tussenkop: 3, tuskop: 3 };

/** Roles of the elements of official XML. */
export const officialXmlRole: RoleOf = (element) => {
  const name = localNameOf(element);
  switch (name) {
    case 'metadata': case 'meta': case 'versie': case 'ordernr': case 'vergjaar': case 'plaatje': case 'illustratie': case 'colspec': return SKIP;
    case 'li': return { kind: 'listItem' };
    case 'li.nr': return { kind: 'itemLabel' };
    case 'noot.nr': case 'nootref': return { kind: 'noteMarker' };
    case 'noot': return { kind: 'note' };
    case 'achternaam': case 'begrotingshoofdstuk': case 'rijkswetnr': return { kind: 'word' };
    case 'extref': return linkRole(attributeOf(element, 'doc'));
    case 'dossierref': return linkRole(dossierAddress(element));
    case 'table': return { kind: 'table' };
    case 'row': return { kind: 'row' };
    case 'entry': return entryRole(element);
    case 'naam': return parentName(element) === 'spreker' ? INLINE : BLOCK;
    case 'titel': case 'title': if (isTableTitle(element)) return { kind: 'caption' };
  }
  const level = HEADINGS[name];
  if (level !== undefined) return parentName(element) === 'kop' ? INLINE : blockOf('heading', level);
  return INLINES.has(name) && parentName(element) !== 'agendapunt' ? INLINE : BLOCK;
};

function parentName(element: Element): string {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) ? localNameOf(parent) : '';
}

const isTableTitle = (element: Element): boolean => ['table', 'tgroup', 'tabel'].includes(parentName(element));

const linkRole = (href: string | null): ElementRole => (href === null ? INLINE : { kind: 'link', href });

function dossierAddress(element: Element): string | null {
  const dossier = attributeOf(element, 'dossier');
  return dossier === null ? null : `dossier/${dossier}`;
}

/** A cell of a CALS table: its columns have names. */
function entryRole(entry: Element): ElementRole {
  const first = columnNumber(entry, attributeOf(entry, 'namest') ?? attributeOf(entry, 'colname'));
  const last = columnNumber(entry, attributeOf(entry, 'nameend'));
  const columnSpan = first !== null && last !== null && last > first ? last - first + 1 : 1;
  const row = parentOf(entry);
  const header = row !== null && isElement(row) && parentName(row) === 'thead';
  return { kind: 'cell', header, column: first, columnSpan, rowSpan: wholeNumber(attributeOf(entry, 'morerows'), 0, 1000) + 1 };
}

function columnNumber(entry: Element, columnName: string | null): number | null {
  if (columnName === null) return null;
  let group = parentOf(entry);
  while (group !== null && isElement(group) && localNameOf(group) !== 'tgroup') group = parentOf(group);
  if (group === null || !isElement(group)) return null;
  const index = queryAll(group, 'colspec').findIndex((column) => attributeOf(column, 'colname') === columnName);
  return index < 0 ? null : index;
}
