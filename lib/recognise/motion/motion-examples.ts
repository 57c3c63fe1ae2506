import type { Example, Trap } from '../recogniser';

/** Own sentences in the forms that letters, debates, outcomes and registers use. */
export const motionExamples: readonly Example[] = [
  { text: 'Ik voer de motie-Jansma c.s. uit.', quote: 'motie-Jansma c.s.', fields: { proposers: ['Jansma'], body: 'tweede-kamer' } },
  { text: 'De motie Van der Laan/De Wit-van Dijk is verworpen.', quote: 'motie Van der Laan/De Wit-van Dijk', fields: { proposers: ['Van der Laan', 'De Wit-van Dijk'], status: 'verworpen' } },
  { text: 'Zie de motie van de leden Bos, Çelik en Van Os (36999-12).', quote: 'motie van de leden Bos, Çelik en Van Os', fields: { proposers: ['Bos', 'Çelik', 'Van Os'] } },
  { text: 'De motie Kuiper cs is aangehouden.', quote: 'motie Kuiper cs', fields: { proposers: ['Kuiper'], status: 'aangehouden' } },
  { text: 'De ALV nam de motie "Ruimte voor de regio\' aan.', quote: 'motie "Ruimte voor de regio\'', fields: { title: 'Ruimte voor de regio', body: 'vng-alv' }, why: 'a scan closes with another quote' },
  { text: "Motie Zutphen 'Meer water': verworpen met 71,2%", quote: "Motie Zutphen 'Meer water'", fields: { proposers: ['Zutphen'], title: 'Meer water', status: 'verworpen', body: 'vng-alv' } },
  { text: 'Motie Elburg - bruggen open: aangenomen met 88%', quote: 'Motie Elburg - bruggen open', fields: { proposers: ['Elburg'], title: 'bruggen open', status: 'aangenomen' } },
  { text: 'Resolutie Rust in de begroting: aangenomen met 99,1%', quote: 'Resolutie Rust in de begroting', fields: { title: 'Rust in de begroting', body: 'vng-alv' } },
  { text: 'Een motie van D66 en PvdA in de gemeenteraad is ingetrokken.', quote: 'motie van D66 en PvdA', fields: { proposers: ['D66', 'PvdA'], status: 'ingetrokken', body: 'gemeenteraad' } },
  { text: 'Het bestuur stelt voor de volgende moties aan te houden de moties:\n- Wonen aan het water\n- Varen in de stad.', quote: 'Varen in de stad', fields: { title: 'Varen in de stad' } },
  { text: 'Wij bespreken de twee samenhangende moties.', quote: 'twee samenhangende moties', fields: { title: null } },
  { text: 'De motie van kamerlid De Groot over vaarwegen is verworpen.', quote: 'motie van kamerlid De Groot over vaarwegen', fields: { proposers: ['De Groot'], title: 'vaarwegen' } },
  { text: 'De motie van mevrouw Kok en de heer Van Es is overgenomen.', quote: 'motie van mevrouw Kok en de heer Van Es', fields: { proposers: ['Kok', 'Van Es'] } },
  { text: 'De motie van de fractie van de SP over sluizen is verworpen.', quote: 'motie van de fractie van de SP over sluizen', fields: { proposers: ['SP'], title: 'sluizen' } },
  { text: 'De motie Dakgoten is niet aangenomen.', quote: 'motie Dakgoten', fields: { status: 'verworpen' }, why: 'a negation turns the verb' },
];

export const motionTraps: readonly Trap[] = [
  { text: 'Met veel emotie en een sterk motief.', why: 'other words' },
  { text: 'De VN-resolutie 1325 en een scherm met hoge resolutie.', why: 'resolutions of others' },
  { text: 'Het amendement-Blok is aangenomen.', why: 'an amendment is no motion' },
  { text: 'De promotie van de locomotief.', why: 'other words' },
];
