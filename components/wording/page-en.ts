import { countEn as count } from './count';
import type { PageWording } from './page';

/** The words that are shown in pages of others too, in English. */
export const pageEn: PageWording = {
  language: 'en',
  locale: 'en-GB',

  kinds: {
    motion: 'Motion', amount: 'Amount', reference: 'Reference', date: 'Date',
    commitment: 'Commitment', dictum: 'Request', proposal: 'Proposal',
  },

  documentKinds: {
    kamerstuk: 'Parliamentary paper', motie: 'Motion', handelingen: 'Proceedings', aanhangsel: 'Written questions', ledenbrief: 'VNG letter to members',
    brief: 'Letter', rapport: 'Report', besluitenlijst: 'List of decisions', onbekend: 'Document',
  },

  referenceTypes: {
    kamerstuk: 'parliamentary paper', handelingen: 'proceedings', aanhangsel: 'written questions', staatsblad: 'bulletin of acts', wet: 'act', ecli: 'court ruling',
    ledenbrief: 'letter to members', brief: 'letter', advies: 'advice', rapport: 'report', circulaire: 'circular', web: 'web page', intern: 'place in this paper',
  },

  commitmentTypes: {
    toezegging: 'promised', afspraak: 'agreed', voornemen: 'intended', planning: 'planned', weigering: 'refused',
    aanbod: 'offered', maatregel: 'measure',
  },

  motionBodies: { 'tweede-kamer': 'House of Representatives', 'eerste-kamer': 'Senate', 'vng-alv': 'VNG general meeting', gemeenteraad: 'municipal council' },

  certainties: { inferred: 'inferred', open: 'open', doubtful: 'uncertain', fromAddress: 'from the address', fromMarkup: 'from the page' },

  recurrences: { structureel: 'every year', incidenteel: 'once' },

  failures: {
    storeClosed: 'The storage of the browser is closed. Close other windows of Kamerspoor and try again.',
    diskFull: 'The disk is full. Make room and try again.',
    damaged: 'The storage is damaged. Keep this paper as a file and restart the browser.',
    badMessage: 'Kamerspoor did not understand the request. Reload the page.',
    notAllowed: 'The browser does not allow this here.',
    tooLarge: 'This paper is too large to keep.',
    notFound: 'This paper is no longer kept.',
    noPage: 'The page does not answer. Reload the page.',
    newerStore: 'The storage is of a newer version of Kamerspoor. Update Kamerspoor.',
    needsClick: 'Open the panel with a click on Kamerspoor in the toolbar of the browser.',
  },

  common: {
    notInText: 'not in the text',
    inferredBasis: 'The paper does not say it like this. It follows from other places in the text.',
    doubtfulBasis: 'Kamerspoor is less sure here. Check the place in the text.',
    options: 'Settings',
    timeline: 'Timeline',
    retry: 'Try again',
    cancel: 'Cancel',
    showMore: (n) => `Show ${n} more`,
    marksHeading: 'Marks',
    loading: 'Loading',
    untitled: 'Untitled',
    marks: (n) => count(n, 'mark', 'marks'),
    documents: (n) => count(n, 'document', 'documents'),
    versions: (n) => count(n, 'version', 'versions'),
    siteSwitch: (host) => `Read on ${host}`,
  },

  mark: {
    readAs: (value) => `read as ${value}`,
    yearOpen: 'year not in the text',
    yearInferred: 'year inferred',
    targetOpen: 'which paper: not in the text',
    candidates: (list) => `may be: ${list}`,
    by: (who) => `by ${who}`,
    to: (whom) => `to ${whom}`,
    due: (when) => `before or in ${when}`,
    fulfilled: 'done, the text says',
    label: (label) => `point ${label}`,
    about: (topic) => `about ${topic}`,
    years: (years) => `year ${years}`,
    of: (body) => `of ${body}`,
    proposedBy: (who) => `proposed by ${who}`,
  },

  card: {
    mention: (n: number, of: number) => `mention ${n} of ${of}`,
    decision: 'Decision',
    execution: 'Follow-up',
    claims: 'What this document says of it',
    motions: 'Which motions',
    title: 'Title',
    titleNotInText: 'title not in the text',
    others: 'Also at',
    goThere: 'Go there',
    atSource: 'Open at the source',
    sources: 'Source',
    elsewhere: 'Other documents',
    note: 'Write a note',
    panel: 'Panel',
    pin: 'Pin',
    unpin: 'Unpin',
    copy: 'Copy with source',
    copied: 'Copied',
    closes: 'closes',
  },

  edgeTab: {
    openPanel: 'Open panel',
    hide: 'Hide here',
    stepHint: 'Alt Shift ↓ goes to the next mark',
    notIn: (fields: string) => `${fields} not in the text`,
    number: 'number',
    date: 'date',
    and: 'and',
    storm: 'The page changes too fast to follow.',
    ended: 'Kamerspoor was updated. Reload the page.',
  },
};
