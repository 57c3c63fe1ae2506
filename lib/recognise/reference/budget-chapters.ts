/** Chapters of the national budget since 1990, with the parts that were printed on their own. */
const CHAPTERS = new Set([
  'I', 'II', 'IIA', 'IIB', 'III', 'IIIA', 'IIIB', 'IIIC', 'IV', 'IVA', 'IVB', 'V', 'VI', 'VII', 'VIII', 'IX', 'IXA', 'IXB', 'X', 'XI', 'XII', 'XIII',
  'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI', 'XXII', 'XXIII', 'XXIV', 'XXV',
]);

/** Letters under which budget funds have been printed. */
const FUNDS = new Set(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M']);

/** Dossiers of the draft budgets, Prinsjesdag 2008 to 2026: a letter behind these is a fund, not a paper of the Eerste Kamer. */
const DRAFT_BUDGETS = new Set([
  '31700', '32123', '32500', '33000', '33400', '33750', '34000', '34300', '34550', '34775', '35000', '35300', '35570', '35925', '36200', '36410', '36600', '36800', '37020',
]);

/** Whether these letters can name a chapter or fund of the budget. */
export const isChapter = (letters: string): boolean => CHAPTERS.has(letters) || FUNDS.has(letters);

/** Whether this is the dossier of a draft budget. */
export const isDraftBudget = (dossier: string): boolean => DRAFT_BUDGETS.has(dossier);
