import type { Language } from '../../lib/protocol';
import { countNl as count } from './count';

/** The words that are shown in pages of others too, in Dutch; all others stay out of what runs there. */
export const pageNl = {
  language: 'nl' as Language,
  locale: 'nl-NL',

  /** Kinds of mark: one, and as a heading of a list. */
  kinds: {
    motion: 'Motie', amount: 'Bedrag', reference: 'Verwijzing', date: 'Datum',
    commitment: 'Toezegging', dictum: 'Verzoek', proposal: 'Voorstel',
  },

  documentKinds: {
    kamerstuk: 'Kamerstuk', motie: 'Motie', handelingen: 'Handelingen', aanhangsel: 'Kamervragen', ledenbrief: 'VNG-ledenbrief',
    brief: 'Brief', rapport: 'Rapport', besluitenlijst: 'Besluitenlijst', onbekend: 'Document',
  },

  referenceTypes: {
    kamerstuk: 'Kamerstuk', handelingen: 'Handelingen', aanhangsel: 'Kamervragen', staatsblad: 'Staatsblad', wet: 'wet', ecli: 'uitspraak',
    ledenbrief: 'ledenbrief', brief: 'brief', advies: 'advies', rapport: 'rapport', circulaire: 'circulaire', web: 'webpagina', intern: 'plek in dit stuk',
  },

  commitmentTypes: {
    toezegging: 'toegezegd', afspraak: 'afgesproken', voornemen: 'voorgenomen', planning: 'gepland', weigering: 'geweigerd',
    aanbod: 'aangeboden', maatregel: 'maatregel',
  },

  motionBodies: { 'tweede-kamer': 'Tweede Kamer', 'eerste-kamer': 'Eerste Kamer', 'vng-alv': 'ledenvergadering VNG', gemeenteraad: 'gemeenteraad' },

  /** How sure a fact is, in the word that stands right after it. */
  certainties: { inferred: 'afgeleid', open: 'open', doubtful: 'onzeker', fromAddress: 'uit het adres', fromMarkup: 'uit de pagina' },

  recurrences: { structureel: 'structureel', incidenteel: 'incidenteel' },

  failures: {
    storeClosed: 'De opslag van de browser is dicht. Sluit andere vensters van Kamerspoor en probeer het opnieuw.',
    diskFull: 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
    damaged: 'De opslag is beschadigd. Bewaar dit stuk als bestand en herstart de browser.',
    badMessage: 'Kamerspoor begreep het verzoek niet. Laad de pagina opnieuw.',
    notAllowed: 'De browser staat dit hier niet toe.',
    tooLarge: 'Dit stuk is te groot om te bewaren.',
    notFound: 'Dit stuk is niet meer bewaard.',
    noPage: 'De pagina antwoordt niet. Laad de pagina opnieuw.',
    newerStore: 'De opslag is van een nieuwere versie van Kamerspoor. Werk Kamerspoor bij.',
    needsClick: 'Open het paneel met een klik op Kamerspoor in de werkbalk van de browser.',
  },

  common: {
    notInText: 'niet in de tekst',
    inferredBasis: 'Staat niet zo in het stuk. Volgt uit andere plekken in de tekst.',
    doubtfulBasis: 'Kamerspoor is hier minder zeker van. Controleer de plek in de tekst.',
    options: 'Instellingen',
    timeline: 'Tijdlijn',
    retry: 'Probeer opnieuw',
    cancel: 'Annuleer',
    showMore: (n: number) => `Toon ${n} meer`,
    marksHeading: 'Markeringen',
    loading: 'Bezig met laden',
    untitled: 'Zonder titel',
    marks: (n: number) => count(n, 'markering', 'markeringen'),
    documents: (n: number) => count(n, 'document', 'documenten'),
    versions: (n: number) => count(n, 'versie', 'versies'),
    siteSwitch: (host: string) => `Lezen op ${host}`,
  },

  mark: {
    readAs: (value: string) => `gelezen als ${value}`,
    yearOpen: 'jaar niet in de tekst',
    yearInferred: 'jaar afgeleid',
    targetOpen: 'welk stuk: niet in de tekst',
    candidates: (list: string) => `kan zijn: ${list}`,
    by: (who: string) => `door ${who}`,
    to: (whom: string) => `aan ${whom}`,
    due: (when: string) => `voor of in ${when}`,
    fulfilled: 'volgens de tekst gedaan',
    label: (label: string) => `punt ${label}`,
    about: (topic: string) => `over ${topic}`,
    years: (years: string) => `jaar ${years}`,
    of: (body: string) => `van ${body}`,
    proposedBy: (who: string) => `ingediend door ${who}`,
  },

  card: {
    mention: (n: number, of: number) => `vermelding ${n} van ${of}`,
    decision: 'Besluit',
    execution: 'Uitvoering',
    claims: 'Wat dit stuk erover zegt',
    motions: 'Welke moties',
    title: 'Titel',
    titleNotInText: 'titel niet in de tekst',
    others: 'Ook op deze plek',
    goThere: 'Naar de plek',
    atSource: 'Open bij de bron',
    sources: 'Bron',
    elsewhere: 'Andere stukken',
    note: 'Noteer',
    panel: 'Paneel',
    pin: 'Zet vast',
    unpin: 'Maak los',
    copy: 'Kopieer met bron',
    copied: 'Gekopieerd',
    closes: 'sluit',
  },

  edgeTab: {
    openPanel: 'Open paneel',
    hide: 'Verberg hier',
    stepHint: 'Alt Shift ↓ gaat naar de volgende markering',
    notIn: (fields: string) => `${fields} niet in de tekst`,
    number: 'nummer',
    date: 'datum',
    and: 'en',
    storm: 'De pagina verandert te snel om te volgen.',
    ended: 'Kamerspoor is bijgewerkt. Laad de pagina opnieuw.',
  },
};
