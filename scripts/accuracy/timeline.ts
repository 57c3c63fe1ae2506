import { canMeasureTimeline, measureTimeline } from './timeline-figures';

/** Shows what the timeline of the five letters misses, and what it shows that nobody asked for. */
if (canMeasureTimeline()) {
  const { figures, misses, extra } = measureTimeline();
  console.log(JSON.stringify(figures, null, 1));
  console.log(`\nmissed:\n${misses.map((line) => `  ${line}`).join('\n')}\n\nnot asked for:\n${extra.map((line) => `  ${line}`).join('\n')}`);
} else console.log('The letters and their answers do not lie beside the project.');
