import type { Example, Trap } from '../recogniser';

export const proposalExamples: readonly Example[] = [
  { text: 'Daarom stellen wij u voor:\na. De brug te openen.\nb. De sluis te sluiten.', quote: 'De sluis te sluiten.', fields: { label: 'b' } },
  { text: 'Het college stelt de raad voor te besluiten:\n1. Geld vrij te maken.\n2. De motie "Bruggen open" als afgedaan te beschouwen.', quote: 'Geld vrij te maken.', fields: { label: '1', entities: [] } },
  { text: 'Daarom stellen wij u voor:\n\na.\n\nb.\n\nDe brug te openen.\nDe sluis te sluiten.', quote: 'De sluis te sluiten.', fields: { label: 'b' }, why: 'a scan prints the letters together' },
  { text: 'Het bestuur stelt de leden voor om aan te houden de motie:\n- Bruggen open.', quote: 'Het bestuur stelt de leden voor om aan te houden de motie:\n- Bruggen open.', fields: { label: null } },
];

export const proposalTraps: readonly Trap[] = [
  { text: 'In deze brief gaan wij in op:\n1. De brug.\n2. De sluis.', why: 'a table of contents' },
  { text: 'Wij stellen vast dat:\n- de brug open is.', why: 'a finding' },
];
