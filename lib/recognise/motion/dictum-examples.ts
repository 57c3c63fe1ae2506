import type { Example, Trap } from '../recogniser';

const frame = (dictum: string): string => `De Kamer,\ngehoord de beraadslaging,\noverwegende dat bruggen oud zijn;\n${dictum},\nen gaat over tot de orde van de dag.`;

export const dictumExamples: readonly Example[] = [
  { text: frame('verzoekt de regering bruggen te meten'), quote: 'verzoekt de regering bruggen te meten', fields: { verb: 'verzoekt', addressee: 'de regering' } },
  { text: frame('Verzoekt het kabinet haast te maken'), quote: 'Verzoekt het kabinet haast te maken', fields: { verb: 'verzoekt', addressee: 'het kabinet' }, why: 'scans of the day itself have capitals' },
  { text: frame('spreekt uit dat bruggen ertoe doen'), quote: 'spreekt uit dat bruggen ertoe doen', fields: { verb: 'spreekt uit', addressee: null } },
  {
    text: 'De raad van de gemeente Waterrijk, in vergadering bijeen,\nconstaterende dat het regent;\ndraagt het college op afdakjes te bouwen,\nen gaat over tot de orde van de dag.',
    quote: 'draagt het college op afdakjes te bouwen', fields: { verb: 'draagt op', addressee: 'het college' },
  },
  { text: 'Motie "Bruggen open":\n\nSpreekt uit dat:\n- bruggen vaker open moeten\n- schippers voorgaan.', quote: 'schippers voorgaan.', fields: { verb: 'spreekt uit' } },
  { text: 'Motie "Bruggen open":\n\nOproep aan VNG-bestuur:\n- dit bij het Rijk te bepleiten.', quote: 'Oproep aan VNG-bestuur:\n- dit bij het Rijk te bepleiten.', fields: { verb: 'roept op', addressee: 'VNG-bestuur' } },
  { text: 'Het kabinet las de motie waarin het kabinet wordt gevraagd bruggen te verven.', quote: 'waarin het kabinet wordt gevraagd bruggen te verven', fields: { verb: 'gevraagd', addressee: 'het kabinet' } },
];

export const dictumTraps: readonly Trap[] = [
  { text: 'De leden hebben hun zorgen uitgesproken over de tekorten.', why: 'a story, not a clause' },
  { text: 'Het kabinet gaat op ons verzoek in. De Kamer, die dat wilde, is tevreden en verzoekt om rust.', why: 'a sentence about the chamber' },
  { text: 'Besluit:\n- punt een\n- punt twee', why: 'no motion near' },
];
