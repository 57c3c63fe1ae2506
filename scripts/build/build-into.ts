import { build } from 'wxt';

/** Run as a program: `build-into.ts chrome|firefox FOLDER` makes the production build under FOLDER. */
const [browser, outDir] = process.argv.slice(2);
if (browser === undefined || outDir === undefined) throw new Error('usage: build-into.ts chrome|firefox FOLDER');
await build({ browser, outDir, manifestVersion: 3 });
