import { countNl as count } from './count';

/** The words for a backup, in Dutch. */
export const backupNl = {
  heading: 'Back-up',
  make: 'Alles in één bestand',
  makeExplained: 'Alle documenten, notities, eigen dossiers, keuzes en instellingen. Het bestand komt bij uw downloads en gaat nergens anders heen.',
  makeAct: 'Maak back-up',
  making: (n: number) => `${count(n, 'regel', 'regels')} in het bestand`,
  made: 'De back-up staat bij uw downloads',
  restore: 'Terugzetten',
  restoreExplained: 'Een back-up, een pakket met documenten, of een bestand met notities (JSON-LD). Het komt naast wat er al is. Nieuwere notities blijven staan.',
  restoreAct: 'Kies bestand…',
  restoring: (n: number) => `${count(n, 'regel', 'regels')} teruggezet`,
  added: (added: number, kept: number) => `${count(added, 'regel', 'regels')} toegevoegd. ${count(kept, 'regel was', 'regels waren')} er al, of is nieuwer in deze browser.`,
  refused: (n: number) => `${count(n, 'document', 'documenten')} niet teruggezet: de markeringen passen niet bij de tekst. Open het stuk opnieuw bij de bron.`,
  damaged: (n: number, lines: string) => `${count(n, 'regel is', 'regels zijn')} beschadigd en overgeslagen: regel ${lines}. De rest is teruggezet.`,
  cutOff: 'Het bestand houdt te vroeg op. Wat erin stond, is teruggezet. Zoek een oudere back-up voor de rest.',
  flaws: {
    notBackup: 'Dit is geen back-up of pakket van Kamerspoor. Er is niets veranderd. Kies een bestand dat Kamerspoor heeft gemaakt.',
    newerVersion: 'Dit bestand is gemaakt met een nieuwere versie van Kamerspoor. Er is niets veranderd. Werk Kamerspoor bij en probeer het opnieuw.',
    empty: 'Dit bestand is leeg. Er is niets veranderd. Kies een ander bestand.',
  },
};
