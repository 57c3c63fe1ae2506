import { writeFileSync } from 'node:fs';
import { score } from './score';

/** `npm run accuracy` writes what the scorer says now; the gate fails when a later run does worse. */
const figures = await score();
writeFileSync('test/gates/accuracy/baseline.json', `${JSON.stringify(figures, null, 2)}\n`);
const percent = (ratio: number | null): string => (ratio === null ? '–' : ratio.toFixed(3));
console.log('| suite | must | precision | recall | value | passed |\n| --- | --- | --- | --- | --- | --- |');
for (const [suite, { must, precision, recall, value, passed, cases }] of Object.entries(figures)) {
  console.log(`| ${suite} | ${must} | ${percent(precision)} | ${percent(recall)} | ${percent(value)} | ${passed}/${cases} |`);
}
